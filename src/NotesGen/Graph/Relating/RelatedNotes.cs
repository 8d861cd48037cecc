using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>
/// Finds for every note the notes nearest to it, and why. First by what two notes share; then, of the best of these, those
/// come forward that are near to the same third notes, since two notes on one question may use different words for it.
/// </summary>
internal static class RelatedNotes
{
    private const int Candidates = 32;
    private const int MostNearest = 10;

    /// <summary>Among so few notes all are near to each other, and it tells nothing: of that many, one counts as near.</summary>
    private const int NotesForOneNear = 8;

    public static IReadOnlyList<IReadOnlyList<RelatedNote>> Find(IReadOnlyList<Note> notes, Kinship kinship, int count, int jobs)
    {
        if (count == 0)
        {
            return [.. notes.Select(_ => Array.Empty<RelatedNote>())];
        }

        ParallelOptions options = new() { MaxDegreeOfParallelism = jobs };
        Near[][] candidates = new Near[notes.Count][];
        Parallel.For(0, notes.Count, options, () => new Scores(notes.Count), Gather, static _ => { });

        int most = Math.Min(MostNearest, notes.Count(note => note.Kind == NoteKind.Note) / NotesForOneNear);
        Near[][] nearest = [.. candidates.Select(near => near[..Math.Min(most, near.Length)])];
        int[][] numbers = [.. nearest.Select(near => near.Select(other => other.Note).Order().ToArray())];
        Explanation explanation = new(kinship, nearest);
        IReadOnlyList<RelatedNote>[] related = new IReadOnlyList<RelatedNote>[notes.Count];
        Parallel.For(0, notes.Count, options, i => related[i] = Choose(i));
        return related;

        Scores Gather(int note, ParallelLoopState state, Scores scores)
        {
            candidates[note] = [];
            if (notes[note].Kind == NoteKind.Note)
            {
                kinship.Score(note, scores);
                candidates[note] = scores.TakeBest(Math.Max(count, Candidates), note, other => notes[other].Kind == NoteKind.Note);
            }

            return scores;
        }

        IReadOnlyList<RelatedNote> Choose(int note)
        {
            Near[] best = candidates[note];
            for (int i = 0; i < best.Length; i++)
            {
                best[i] = best[i] with { Score = best[i].Score + (Sorted.CountShared(numbers[note], numbers[best[i].Note]) * Weights.Neighbour) };
            }

            Array.Sort(best);
            RelatedNote[] found = new RelatedNote[Math.Min(count, best.Length)];
            for (int i = 0; i < found.Length; i++)
            {
                found[i] = new RelatedNote(best[i].Note, best[i].Score, explanation.Of(note, best[i].Note));
            }

            return found;
        }
    }
}
