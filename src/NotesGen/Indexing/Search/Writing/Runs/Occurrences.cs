namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>Where words stand in a run of documents: in the order of document, field and position. Used again for the next run.</summary>
internal sealed class Occurrences
{
    private const int PositionBits = 40;
    private const int FieldBits = 4;

    private int[] words = new int[64 * 1024];
    private long[] places = new long[64 * 1024];
    private long[] sorted = [];
    private int[] starts = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>By word that occurs, in no certain order.</summary>
    public List<int> Distinct { get; } = [];

    public void Clear()
    {
        // Only what was used is set back: there may be far more words than a run of documents has.
        foreach (int word in Distinct)
        {
            starts[word] = 0;
        }

        Distinct.Clear();
        Count = 0;
    }

    /// <param name="word">The word's number.</param>
    /// <param name="document">The document's place in the run, from 0.</param>
    /// <param name="field">Where it stands there.</param>
    /// <param name="position">The word's position in the field.</param>
    public void Add(int word, int document, SearchField field, int position)
    {
        if (Count == words.Length)
        {
            Array.Resize(ref words, Count * 2);
            Array.Resize(ref places, Count * 2);
        }

        if (word >= starts.Length)
        {
            Array.Resize(ref starts, Math.Max(word + 1, starts.Length * 2));
        }

        if (starts[word]++ == 0)
        {
            Distinct.Add(word);
        }

        words[Count] = word;
        places[Count++] = ((((long)document << FieldBits) | (long)field) << PositionBits) | (uint)position;
    }

    /// <summary>Brings together what belongs to a word; afterwards <see cref="Of"/> may be asked for the words one after the other.</summary>
    public void Sort()
    {
        int start = 0;
        foreach (int word in Distinct)
        {
            int count = starts[word];
            starts[word] = start;
            start += count;
        }

        if (sorted.Length < Count)
        {
            sorted = new long[words.Length];
        }

        for (int i = 0; i < Count; i++)
        {
            sorted[starts[words[i]]++] = places[i];
        }
    }

    /// <summary>The occurrences of the words in the order of <see cref="Distinct"/>: each begins where the one before ended.</summary>
    public ReadOnlySpan<long> Of(int word, int start) => sorted.AsSpan(start, starts[word] - start);

    public static int DocumentOf(long place) => (int)(place >> (PositionBits + FieldBits));

    public static int FieldOf(long place) => (int)(place >> PositionBits) & ((1 << FieldBits) - 1);

    public static int PositionOf(long place) => (int)(place & ((1L << PositionBits) - 1));
}
