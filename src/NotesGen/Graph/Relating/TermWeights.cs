namespace NotesGen.Graph.Relating;

/// <summary>
/// What a term counts in a note. It weighs more the more often the note uses it and the fewer other notes do; all weights of a note
/// together are brought to one length, so that a long note is not near to everything.
/// </summary>
internal static class TermWeights
{
    /// <summary>A term counts for so many notes, those that are most about it: to go through all that have it costs much and finds little.</summary>
    private const int MostSharing = 64;

    /// <summary>The weight of a note's only term.</summary>
    private const int Whole = 1000;

    /// <summary>A word that stands there more often than this is no more what a note is about.</summary>
    private const int MostCounted = 8;

    /// <summary>What a text weighs before its first word: two short notes are not near for one common word.</summary>
    private const double Shortness = 50;

    /// <summary>So many terms of a note count, those that weigh most in it: the others add next to nothing.</summary>
    private const int MostTerms = 100;

    /// <summary>Numbers of notes are told apart by so many of their leading binary digits: one note more does not change what a term counts everywhere.</summary>
    private const int Digits = 3;

    /// <summary>
    /// What a term counts that so many of all notes have. Nothing if only one note has it, and nothing if more than half of all
    /// notes have it, as they have the everyday words of whatever language they are written in.
    /// </summary>
    public static double RarityOf(int uses, int all) =>
        uses >= 2 && uses <= Math.Max(2, all / 2) ? Math.Sqrt(Math.Log((double)(all + 1) / Roughly(uses))) : 0;

    /// <summary>The terms of a note that count, each with its weight, by number.</summary>
    /// <param name="counted">Its terms with how often each stands there.</param>
    /// <param name="rarity">By term: what it counts.</param>
    public static NoteTerm[] Weigh(NoteTerm[] counted, double[] rarity)
    {
        double length = Shortness;
        foreach (NoteTerm term in counted)
        {
            double weight = Math.Min(term.Weight, MostCounted) * rarity[term.Term];
            length += weight * weight;
        }

        double unit = Whole / Math.Sqrt(length);
        NoteTerm[] weighed = new NoteTerm[counted.Length];
        for (int i = 0; i < counted.Length; i++)
        {
            double weight = Math.Min(counted[i].Weight, MostCounted) * rarity[counted[i].Term] * unit;
            weighed[i] = counted[i] with { Weight = (int)Math.Round(weight, MidpointRounding.AwayFromZero) };
        }

        int least = Math.Max(1, LeastKept<NoteTerm>(weighed, MostTerms, static term => term.Weight));
        NoteTerm[] kept = Array.FindAll(weighed, term => term.Weight >= least);
        Array.Sort(kept, static (a, b) => a.Term.CompareTo(b.Term));
        return kept;
    }

    /// <summary>The least weight with which a note counts among those that have a term.</summary>
    public static int LeastOf(ReadOnlySpan<(int Note, int Weight)> having) => LeastKept(having, MostSharing, static one => one.Weight);

    /// <summary>The least weight with which something is kept if no more than <paramref name="most"/> shall be: those that weigh most.</summary>
    private static int LeastKept<T>(ReadOnlySpan<T> all, int most, Func<T, int> weightOf)
    {
        if (all.Length <= most)
        {
            return 0;
        }

        Span<int> having = stackalloc int[Whole + 1];
        having.Clear();
        foreach (T each in all)
        {
            having[weightOf(each)]++;
        }

        int kept = 0;
        int least = Whole;
        while (least >= 0 && kept + having[least] <= most)
        {
            kept += having[least--];
        }

        return least + 1;
    }

    private static int Roughly(int number)
    {
        int dropped = Math.Max(0, int.Log2(number) + 1 - Digits);
        return number >> dropped << dropped;
    }
}
