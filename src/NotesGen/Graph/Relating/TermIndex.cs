using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>The terms of all notes, gathered at once.</summary>
internal sealed class TermIndex : ITermIndex
{
    private readonly NoteTerm[][] termsOf;
    private readonly int[] least;
    private readonly int[] starts;
    private readonly (int Note, int Weight)[] postings;

    public TermIndex(IReadOnlyList<Note> notes, IReadOnlyList<NotePapers> papers, IReadOnlyList<Paper> allPapers, int jobs)
    {
        Vocabulary = new(allPapers);
        Counted = new NoteTerm[notes.Count][];
        for (int i = 0; i < Counted.Length; i++)
        {
            bool isNote = notes[i].Kind == NoteKind.Note;
            NoteCount += isNote ? 1 : 0;
            Counted[i] = isNote ? Vocabulary.Count(notes[i], papers[i]) : [];
        }

        Rarity = [.. Enumerable.Range(0, Vocabulary.Size).Select(term => TermWeights.RarityOf(Vocabulary.Uses(term), NoteCount))];
        ParallelOptions options = new() { MaxDegreeOfParallelism = jobs };
        Weighed = new NoteTerm[notes.Count][];
        Parallel.For(0, Weighed.Length, options, i => Weighed[i] = TermWeights.Weigh(Counted[i], Rarity));
        (starts, postings) = Turn(Weighed, Vocabulary.Size);
        least = new int[Vocabulary.Size];
        Parallel.For(0, least.Length, options, term => least[term] = TermWeights.LeastOf(postings.AsSpan(starts[term]..starts[term + 1])));
        termsOf = new NoteTerm[notes.Count][];
        Parallel.For(0, termsOf.Length, options, i => termsOf[i] = Array.FindAll(Weighed[i], term => term.Weight >= least[term.Term]));
        (starts, postings) = Turn(termsOf, Vocabulary.Size);
    }

    /// <summary>The numbers of the terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How many notes of research there are.</summary>
    public int NoteCount { get; }

    /// <summary>By note: its terms with how often each stands there.</summary>
    public NoteTerm[][] Counted { get; }

    /// <summary>By note: the terms that count in it, with their weights, by number.</summary>
    public NoteTerm[][] Weighed { get; }

    /// <summary>By term: what it counts.</summary>
    public double[] Rarity { get; }

    /// <inheritdoc/>
    public NoteTerm[] Of(int note) => termsOf[note];

    /// <summary>The least weight with which a note counts among those that have a term.</summary>
    public int LeastOf(int term) => least[term];

    /// <summary>The notes that are most about a term.</summary>
    public ReadOnlySpan<(int Note, int Weight)> MostAbout(int term) => postings.AsSpan(starts[term]..starts[term + 1]);

    /// <inheritdoc/>
    public void Score(int note, Scores scores)
    {
        foreach (NoteTerm term in termsOf[note])
        {
            scores.AddAll(MostAbout(term.Term), term.Weight);
        }
    }

    /// <summary>By term, one after the other: the notes that have it, by number.</summary>
    private static (int[] Starts, (int Note, int Weight)[] Postings) Turn(NoteTerm[][] termsOf, int terms)
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
}
