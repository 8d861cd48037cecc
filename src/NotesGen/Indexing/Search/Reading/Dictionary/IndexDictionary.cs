namespace NotesGen.Indexing.Search.Reading.Dictionary;

/// <summary>The words of the index, read a stretch at a time.</summary>
internal sealed class IndexDictionary(IndexPieces pieces, IReadOnlyList<Stretch> stretches)
{
    /// <summary>How many stretches are looked through for words that begin alike.</summary>
    public const int Widest = 8;

    private readonly Dictionary<int, List<WordEntry>> read = [];

    public WordEntry? Find(string word)
    {
        List<WordEntry> entries = Read(StretchOf(word));
        int place = FirstFrom(entries, word);
        return place < entries.Count && entries[place].Word == word ? entries[place] : null;
    }

    /// <summary>The words that begin so, in their order, as far as the stretches go that are looked through.</summary>
    public IEnumerable<WordEntry> BeginningWith(string beginning, int most)
    {
        int first = StretchOf(beginning);
        int end = first + Math.Min(most, Spread(beginning));
        for (int stretch = first; stretch < end; stretch++)
        {
            List<WordEntry> entries = Read(stretch);
            for (int i = stretch == first ? FirstFrom(entries, beginning) : 0; i < entries.Count; i++)
            {
                if (!entries[i].Word.StartsWith(beginning, StringComparison.Ordinal))
                {
                    yield break;
                }

                yield return entries[i];
            }
        }
    }

    /// <summary>How many stretches may hold words that begin so.</summary>
    public int Spread(string beginning) => StretchOf(beginning + '\uFFFF') - StretchOf(beginning) + 1;

    /// <summary>The last stretch that does not begin after the word.</summary>
    private int StretchOf(string word)
    {
        int low = 0;
        int high = stretches.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (string.CompareOrdinal(stretches[middle].First, word) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private List<WordEntry> Read(int number)
    {
        if (number >= stretches.Count)
        {
            return [];
        }

        if (!read.TryGetValue(number, out List<WordEntry>? entries))
        {
            Stretch stretch = stretches[number];
            entries = Read(Unpacker.Unpack(pieces.Read(stretch.Words, stretch.Start, stretch.Length)), stretch.Hits);
            read.Add(number, entries);
        }

        return entries;
    }

    private static List<WordEntry> Read(ReadOnlySpan<byte> plain, string hits)
    {
        ByteReader bytes = new(plain);
        long at = bytes.Number();
        int count = bytes.Count();
        List<WordEntry> entries = new(count);
        string before = "";
        for (int i = 0; i < count; i++)
        {
            int shared = bytes.Number();
            if (shared > before.Length)
            {
                throw new DamagedIndexException("a word shares more than there is");
            }

            before = string.Concat(before.AsSpan(0, shared), bytes.Text());
            int documents = bytes.Number();
            int postings = bytes.Number();
            WordEntry entry = new(before, documents, hits, at, (postings & 1) == 1, HitLength.Of(postings >> 1), HitLength.Of(bytes.Number()));
            at += entry.Size;
            entries.Add(entry);
        }

        return entries;
    }

    private static int FirstFrom(List<WordEntry> entries, string word)
    {
        int low = 0;
        int high = entries.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(entries[middle].Word, word) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
