using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>Finds for every note the notes nearest to it, and why.</summary>
internal static class RelatedNotes
{
    public static IReadOnlyList<IReadOnlyList<RelatedNote>> Find(IReadOnlyList<Note> notes, Kinship kinship, int count, int jobs)
    {
        IReadOnlyList<RelatedNote>[] related = new IReadOnlyList<RelatedNote>[notes.Count];
        Parallel.For(
            0,
            notes.Count,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new Scores(notes.Count),
            (i, _, scores) =>
            {
                related[i] = notes[i].Kind == NoteKind.Note ? Find(i, scores) : [];
                return scores;
            },
            _ => { });
        return related;

        IReadOnlyList<RelatedNote> Find(int note, Scores scores)
        {
            kinship.Score(note, scores);
            IReadOnlyList<(int Note, int Score)> best = scores.TakeBest(count, note, other => notes[other].Kind == NoteKind.Note);
            return best.Count == 0 ? [] : [.. best.Select(found => new RelatedNote(found.Note, found.Score, kinship.Explain(note, found.Note)))];
        }
    }
}
