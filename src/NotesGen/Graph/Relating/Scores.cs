namespace NotesGen.Graph.Relating;

/// <summary>Sums by note, of which only those touched are ever looked at. One per thread.</summary>
internal sealed class Scores(int noteCount)
{
    private readonly int[] sums = new int[noteCount];
    private readonly List<int> touched = [];

    public void Add(int note, int weight)
    {
        if (sums[note] == 0)
        {
            touched.Add(note);
        }

        sums[note] += weight;
    }

    public void AddAll(IReadOnlyList<int> notes, int weight)
    {
        for (int i = 0; i < notes.Count; i++)
        {
            Add(notes[i], weight);
        }
    }

    /// <summary>The notes with the highest sums, ties by number; everything is zero again afterwards.</summary>
    public IReadOnlyList<(int Note, int Score)> TakeBest(int count, int self, Func<int, bool> counts)
    {
        List<(int Note, int Score)> best = [];
        foreach (int note in touched)
        {
            int score = sums[note];
            sums[note] = 0;
            if (note == self || score < Weights.Least || !counts(note))
            {
                continue;
            }

            if (best.Count == count && (count == 0 || !IsBefore((note, score), best[^1])))
            {
                continue;
            }

            int place = best.Count;
            while (place > 0 && IsBefore((note, score), best[place - 1]))
            {
                place--;
            }

            best.Insert(place, (note, score));
            if (best.Count > count)
            {
                best.RemoveAt(count);
            }
        }

        touched.Clear();
        return best;
    }

    private static bool IsBefore((int Note, int Score) a, (int Note, int Score) b) =>
        a.Score != b.Score ? a.Score > b.Score : a.Note < b.Note;
}
