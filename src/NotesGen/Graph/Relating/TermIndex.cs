using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>
/// What notes are about, term by term and note by note. A term weighs more the more often a note uses it and the fewer other
/// notes do; all weights of a note together are brought to one length, so that a long note is not near to everything.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>The weight of a note's only term.</summary>
    private const int Whole = 1000;

    /// <summary>A word that stands there more often than this is no more what a note is about.</summary>
    private const int MostCounted = 8;

    /// <summary>What a text weighs before its first word: two short notes are not near for one common word.</summary>
    private const double Shortness = 50;

    /// <summary>So many terms of a note count, those that weigh most in it: the others add next to nothing.</summary>
    private const int MostTerms = 100;

    /// <summary>A term counts for so many notes, those that are most about it: to go through all that have it costs much and finds little.</summary>
    private const int MostSharing = 64;

    private readonly NoteTerm[][] termsOf;
    private readonly int[] starts;
    private readonly (int Note, int Weight)[] postings;

    public TermIndex(IReadOnlyList<Note> notes, IReadOnlyList<NotePapers> papers, IReadOnlyList<Paper> allPapers, int jobs)
    {
        Vocabulary vocabulary = new(notes, papers, allPapers);
        termsOf = new NoteTerm[notes.Count][];
        int all = 0;
        for (int i = 0; i < termsOf.Length; i++)
        {
            bool isNote = notes[i].Kind == NoteKind.Note;
            all += isNote ? 1 : 0;
            termsOf[i] = isNote ? vocabulary.Count(i) : [];
        }

        double[] rarity = Rarity(vocabulary, all);
        ParallelOptions options = new() { MaxDegreeOfParallelism = jobs };
        Parallel.For(0, termsOf.Length, options, i => termsOf[i] = Weigh(termsOf[i], rarity));
        (starts, postings) = Turn(vocabulary.Size);
        int[] least = new int[vocabulary.Size];
        Parallel.For(0, least.Length, options, term => least[term] = LeastKept<(int Note, int Weight)>(postings.AsSpan(starts[term]..starts[term + 1]), MostSharing, static having => having.Weight));
        Parallel.For(0, termsOf.Length, options, i => termsOf[i] = Array.FindAll(termsOf[i], term => term.Weight >= least[term.Term]));
        (starts, postings) = Turn(vocabulary.Size);
    }

    /// <summary>The terms of a note that other notes share, by number.</summary>
    public ReadOnlySpan<NoteTerm> Of(int note) => termsOf[note];

    /// <summary>Adds what every other note has in common with one.</summary>
    public void Score(int note, Scores scores)
    {
        foreach (NoteTerm term in termsOf[note])
        {
            scores.AddAll(postings.AsSpan(starts[term.Term]..starts[term.Term + 1]), term.Weight);
        }
    }

    /// <summary>
    /// By term: what it counts. Nothing if only one note has it, and nothing if more than half of all notes have it, as they
    /// have the everyday words of whatever language they are written in.
    /// </summary>
    private static double[] Rarity(Vocabulary vocabulary, int all)
    {
        double[] rarity = new double[vocabulary.Size];
        int most = Math.Max(2, all / 2);
        for (int term = 0; term < rarity.Length; term++)
        {
            int uses = vocabulary.Uses(term);
            rarity[term] = uses >= 2 && uses <= most ? Math.Sqrt(Math.Log((double)(all + 1) / uses)) : 0;
        }

        return rarity;
    }

    private static NoteTerm[] Weigh(NoteTerm[] counted, double[] rarity)
    {
        double length = Shortness;
        foreach (NoteTerm term in counted)
        {
            double weight = Math.Min(term.Weight, MostCounted) * rarity[term.Term];
            length += weight * weight;
        }

        double unit = Whole / Math.Sqrt(length);
        for (int i = 0; i < counted.Length; i++)
        {
            double weight = Math.Min(counted[i].Weight, MostCounted) * rarity[counted[i].Term] * unit;
            counted[i] = counted[i] with { Weight = (int)Math.Round(weight, MidpointRounding.AwayFromZero) };
        }

        int least = Math.Max(1, LeastKept<NoteTerm>(counted, MostTerms, static term => term.Weight));
        NoteTerm[] kept = Array.FindAll(counted, term => term.Weight >= least);
        Array.Sort(kept, static (a, b) => a.Term.CompareTo(b.Term));
        return kept;
    }

    /// <summary>By term, one after the other: the notes that have it, by number.</summary>
    private (int[] Starts, (int Note, int Weight)[] Postings) Turn(int terms)
    {
        int[] ends = new int[terms + 1];
        foreach (NoteTerm[] mine in termsOf)
        {
            foreach (NoteTerm term in mine)
            {
                ends[term.Term + 1]++;
            }
        }

        for (int term = 0; term < terms; term++)
        {
            ends[term + 1] += ends[term];
        }

        int[] next = [.. ends];
        (int, int)[] turned = new (int, int)[ends[terms]];
        for (int note = 0; note < termsOf.Length; note++)
        {
            foreach (NoteTerm term in termsOf[note])
            {
                turned[next[term.Term]++] = (note, term.Weight);
            }
        }

        return (ends, turned);
    }

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
}
