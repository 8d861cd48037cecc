using System.Collections;
using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>
/// By note: the notes nearest to it, and why. First by what two notes share; then, of the best of these, those come forward that are near
/// to the same third notes, since two notes on one question may use different words for it. What nobody asks for is not found out.
/// </summary>
internal sealed class RelatedNotes : IReadOnlyList<IReadOnlyList<RelatedNote>>
{
    private const int Candidates = 32;
    private const int MostNearest = 10;

    /// <summary>Among so few notes all are near to each other, and it tells nothing: of that many, one counts as near.</summary>
    private const int NotesForOneNear = 8;

    private readonly Kinship kinship;
    private readonly int count;
    private readonly int mostNearest;
    private readonly Explanation explanation;

    // By note, null where it was not found out yet. Two threads that find out the same find the same.
    private readonly Near[]?[] candidates;
    private readonly int[]?[] nearest;
    private readonly RelatedNote[]?[] chosen;

    [ThreadStatic]
    private static Scores? scores;

    /// <summary>What may be asked of the notes of a site.</summary>
    /// <param name="kinship">What notes share.</param>
    /// <param name="count">How many related notes each has at most.</param>
    public RelatedNotes(Kinship kinship, int count)
    {
        this.kinship = kinship;
        this.count = count;
        mostNearest = Math.Min(MostNearest, kinship.Notes.Count(note => note.Kind == NoteKind.Note) / NotesForOneNear);
        explanation = new Explanation(kinship, NearestOf);
        candidates = new Near[kinship.Notes.Count][];
        nearest = new int[kinship.Notes.Count][];
        chosen = new RelatedNote[kinship.Notes.Count][];
    }

    /// <inheritdoc/>
    public int Count => chosen.Length;

    /// <inheritdoc/>
    public IReadOnlyList<RelatedNote> this[int note] => new OfNote(this, note);

    /// <summary>All of them, found out at once; of what they were found by nothing is kept.</summary>
    public IReadOnlyList<IReadOnlyList<RelatedNote>> All(int jobs)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = jobs };
        Parallel.For(0, Count, options, note => NearestInOrder(note));
        Parallel.For(0, Count, options, note => ChosenOf(note));
        return chosen!;
    }

    /// <summary>The same after the text of a note was edited, and nothing else of it.</summary>
    public RelatedNotes With(IReadOnlyList<Note> notes, int number) => new(kinship.With(notes, number), count);

    /// <inheritdoc/>
    public IEnumerator<IReadOnlyList<RelatedNote>> GetEnumerator() => Enumerable.Range(0, Count).Select(note => this[note]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Near[] CandidatesOf(int note)
    {
        if (candidates[note] is { } known)
        {
            return known;
        }

        if (count == 0 || kinship.Notes[note].Kind != NoteKind.Note)
        {
            return candidates[note] = [];
        }

        Scores mine = scores is { } reused && reused.NoteCount == Count ? reused : scores = new Scores(Count);
        kinship.Score(note, mine);
        return candidates[note] = mine.TakeBest(Math.Max(count, Candidates), note, other => kinship.Notes[other].Kind == NoteKind.Note);
    }

    /// <summary>The few notes nearest to one, the nearest first.</summary>
    private IEnumerable<int> NearestOf(int note) => CandidatesOf(note).Take(mostNearest).Select(near => near.Note);

    private int[] NearestInOrder(int note) => nearest[note] ??= [.. NearestOf(note).Order()];

    private RelatedNote[] ChosenOf(int note)
    {
        if (chosen[note] is { } known)
        {
            return known;
        }

        int[] mine = NearestInOrder(note);
        Near[] best = [.. CandidatesOf(note).Select(near => near with { Score = near.Score + (Sorted.CountShared(mine, NearestInOrder(near.Note)) * Weights.Neighbour) })];
        Array.Sort(best);
        return chosen[note] = [.. best.Take(count).Select(near => new RelatedNote(near.Note, near.Score, explanation.Of(note, near.Note)))];
    }

    /// <summary>The notes related to one. How many there are, which every card asks, is known before they are chosen and explained.</summary>
    private sealed class OfNote(RelatedNotes all, int note) : IReadOnlyList<RelatedNote>
    {
        public int Count => Math.Min(all.count, all.CandidatesOf(note).Length);

        public RelatedNote this[int index] => all.ChosenOf(note)[index];

        public IEnumerator<RelatedNote> GetEnumerator() => all.ChosenOf(note).AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
