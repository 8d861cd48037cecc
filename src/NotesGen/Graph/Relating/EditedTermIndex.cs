using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>
/// The terms of all notes after the texts of some were edited: equal to those gathered at once, but only what an edit changed is worked out
/// anew, and that when it is asked for. Never changed itself; each edit makes another one.
/// </summary>
internal sealed class EditedTermIndex : ITermIndex
{
    private readonly TermIndex first;
    private readonly NoteTerm[][] counted;
    private readonly NoteTerm[][] weighed;

    // By note: the terms that count among all notes; null where that is to be found out.
    private readonly NoteTerm[]?[] termsOf;

    // By term: how many notes have it, which they are, what it counts, and what has become of the notes most about it; null where nothing has.
    private readonly int[][] holders;
    private readonly double[] rarity;
    private readonly Posting?[] postings;

    private EditedTermIndex(
        TermIndex first, NoteTerm[][] counted, NoteTerm[][] weighed, NoteTerm[]?[] termsOf, int[][] holders, double[] rarity, Posting?[] postings)
    {
        this.first = first;
        this.counted = counted;
        this.weighed = weighed;
        this.termsOf = termsOf;
        this.holders = holders;
        this.rarity = rarity;
        this.postings = postings;
    }

    /// <summary>An index that nothing was edited of yet.</summary>
    public static EditedTermIndex Of(TermIndex first) => new(
        first,
        first.Counted,
        first.Weighed,
        [.. Enumerable.Range(0, first.Counted.Length).Select(first.Of)],
        Holders(first),
        first.Rarity,
        new Posting?[first.Vocabulary.Size]);

    /// <summary>The index after a note was edited.</summary>
    public EditedTermIndex With(int number, Note note, NotePapers papers)
    {
        NoteTerm[] terms = first.Vocabulary.Read(note, papers);
        int size = first.Vocabulary.Size;
        EditedTermIndex next = new(
            first, [.. counted], [.. weighed], [.. termsOf], Resized(holders, size), Resized(rarity, size), Resized(postings, size));
        for (int term = holders.Length; term < size; term++)
        {
            next.holders[term] = [];
        }

        next.Put(number, terms);
        return next;
    }

    /// <inheritdoc/>
    public NoteTerm[] Of(int note) => termsOf[note] ??= Array.FindAll(weighed[note], term => term.Weight >= LeastOf(term.Term));

    /// <inheritdoc/>
    public void Score(int note, Scores scores)
    {
        foreach (NoteTerm term in Of(note))
        {
            scores.AddAll(postings[term.Term] is null ? first.MostAbout(term.Term) : PostingOf(term.Term).MostAbout, term.Weight);
        }
    }

    private void Put(int number, NoteTerm[] terms)
    {
        HashSet<int> before = [.. counted[number].Select(term => term.Term)];
        HashSet<int> now = [.. terms.Select(term => term.Term)];
        counted[number] = terms;
        HashSet<int> reweighed = [number];
        HashSet<int> touched = [];
        foreach (int term in before.Concat(now))
        {
            if (before.Contains(term) == now.Contains(term))
            {
                continue;
            }

            holders[term] = now.Contains(term) ? [.. holders[term], number] : [.. holders[term].Where(holder => holder != number)];
            double changed = TermWeights.RarityOf(holders[term].Length, first.NoteCount);
            if (changed != rarity[term])
            {
                rarity[term] = changed;
                reweighed.UnionWith(holders[term]);
            }

            // Of a new term nothing was known before.
            if (term >= first.Rarity.Length)
            {
                touched.Add(term);
            }
        }

        foreach (int note in reweighed)
        {
            NoteTerm[] former = weighed[note];
            weighed[note] = TermWeights.Weigh(counted[note], rarity);
            touched.UnionWith(Changed(former, weighed[note]).Where(change => !Leaves(change.Term, change.Before, change.Now)).Select(change => change.Term));
            termsOf[note] = null;
        }

        foreach (int term in touched)
        {
            postings[term] = Posting.Unknown;
            foreach (int holder in holders[term])
            {
                termsOf[holder] = null;
            }
        }
    }

    /// <summary>The terms whose weight differs between two lists, 0 in the one that lacks it.</summary>
    private static IEnumerable<(int Term, int Before, int Now)> Changed(NoteTerm[] before, NoteTerm[] now)
    {
        int i = 0;
        int j = 0;
        while (i < before.Length || j < now.Length)
        {
            int order = i == before.Length ? 1 : j == now.Length ? -1 : before[i].Term.CompareTo(now[j].Term);
            int former = order <= 0 ? before[i].Weight : 0;
            int latter = order >= 0 ? now[j].Weight : 0;
            if (former != latter)
            {
                yield return (order <= 0 ? before[i].Term : now[j].Term, former, latter);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /// <summary>
    /// True if the notes most about a term are the same whatever a note makes of it: it was not among them and is not now. It must not have been next to them
    /// either, since with one fewer at that weight all of that weight might come among them; nor may it be gone, since of few enough all are among them.
    /// </summary>
    private bool Leaves(int term, int before, int now)
    {
        int least = postings[term] == Posting.Unknown || term >= first.Rarity.Length ? 0 : LeastOf(term);
        return before < least - 1 && now > 0 && now < least;
    }

    private int LeastOf(int term) => postings[term] is null ? first.LeastOf(term) : PostingOf(term).Least;

    private Posting PostingOf(int term)
    {
        Posting? known = postings[term];
        if (known is not null && known != Posting.Unknown)
        {
            return known;
        }

        List<(int Note, int Weight)> having = [];
        foreach (int holder in holders[term])
        {
            int weight = WeightOf(term, weighed[holder]);
            if (weight > 0)
            {
                having.Add((holder, weight));
            }
        }

        int least = TermWeights.LeastOf([.. having]);
        return postings[term] = new Posting(least, [.. having.Where(one => one.Weight >= least)]);
    }

    private static int WeightOf(int term, NoteTerm[] terms)
    {
        // The terms of a note are ordered by number.
        int place = terms.AsSpan().BinarySearch(new TermNumber(term));
        return place < 0 ? 0 : terms[place].Weight;
    }

    private static T[] Resized<T>(T[] of, int size)
    {
        T[] copy = new T[size];
        of.CopyTo(copy, 0);
        return copy;
    }

    /// <summary>By term: the notes that have it.</summary>
    private static int[][] Holders(TermIndex first)
    {
        List<int>[] holders = [.. Enumerable.Range(0, first.Vocabulary.Size).Select(_ => new List<int>())];
        for (int note = 0; note < first.Counted.Length; note++)
        {
            foreach (NoteTerm term in first.Counted[note])
            {
                holders[term.Term].Add(note);
            }
        }

        return [.. holders.Select(mine => mine.ToArray())];
    }

    /// <summary>The notes most about a term, and the least weight of those.</summary>
    private sealed record Posting(int Least, (int Note, int Weight)[] MostAbout)
    {
        /// <summary>Something has changed; what has become of it nobody asked for yet.</summary>
        public static readonly Posting Unknown = new(0, []);
    }

    private readonly record struct TermNumber(int Term) : IComparable<NoteTerm>
    {
        public int CompareTo(NoteTerm other) => Term.CompareTo(other.Term);
    }
}
