namespace NotesGen.Graph.Relating;

/// <summary>Sums by note, of which only those touched are ever looked at. One per thread.</summary>
internal sealed class Scores(int noteCount)
{
    private readonly int[] sums = new int[noteCount];
    private readonly List<int> touched = [];

    /// <summary>How many notes there are.</summary>
    public int NoteCount => sums.Length;

    public void Add(int note, int weight)
    {
        ref int sum = ref sums[note];
        if (sum == 0)
        {
            touched.Add(note);
        }

        sum += weight;
    }

    /// <summary>Adds what each note makes of a term that weighs so much in the one they are compared with.</summary>
    public void AddAll(ReadOnlySpan<(int Note, int Weight)> notes, int factor)
    {
        foreach ((int note, int weight) in notes)
        {
            Add(note, weight * factor);
        }
    }

    public void AddAll(IReadOnlyList<int> notes, int weight)
    {
        for (int i = 0; i < notes.Count; i++)
        {
            Add(notes[i], weight);
        }
    }

    /// <summary>The notes with the highest sums, ties by number; everything is zero again afterwards.</summary>
    public Near[] TakeBest(int count, int self, Func<int, bool> counts)
    {
        List<Near> best = new(count + 1);
        int least = Weights.Least;
        foreach (int note in touched)
        {
            Near near = new(note, sums[note]);
            sums[note] = 0;
            if (near.Score < least || note == self || !counts(note))
            {
                continue;
            }

            int place = best.BinarySearch(near);
            best.Insert(~place, near);
            if (best.Count > count)
            {
                best.RemoveAt(count);
                least = best.Count > 0 ? best[^1].Score : int.MaxValue;
            }
        }

        touched.Clear();
        return [.. best];
    }
}
