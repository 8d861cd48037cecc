using NotesGen.Indexing.Search.Bytes;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>Writes stretches of the dictionary, and the postings of their words. One per thread.</summary>
internal sealed class WordFiles(IWordList words, int stretchLength)
{
    // Below this, packing saves less than the reader's trouble.
    private const int LeastPacked = 64;

    private readonly Packer packer = new();
    private readonly ByteWriter dictionary = new();
    private readonly ByteWriter stretch = new();
    private readonly ByteWriter hits = new();
    private readonly ByteWriter postings = new();
    private readonly ByteWriter positions = new();
    private readonly ByteWriter documents = new();
    private readonly ByteWriter counts = new();
    private readonly ByteWriter packed = new();

    /// <summary>The pair of files that holds the words from one number up to another.</summary>
    public WordFilePair Write(int first, int end)
    {
        dictionary.Clear();
        hits.Clear();
        List<WordStretch> stretches = [];
        for (int word = first; word < end; word += stretchLength)
        {
            int before = dictionary.Length;
            WriteStretch(word, Math.Min(end, word + stretchLength));
            packer.Pack(stretch.Written, dictionary);
            stretches.Add(new WordStretch(words.Word(word), dictionary.Length - before));
        }

        return new WordFilePair(HashedFile.Of(IndexFiles.Words, dictionary.ToArray()), HashedFile.Of(IndexFiles.Hits, hits.ToArray()), stretches);
    }

    private void WriteStretch(int first, int end)
    {
        stretch.Clear();
        stretch.Number(hits.Length);
        stretch.Number(end - first);
        string before = "";
        for (int number = first; number < end; number++)
        {
            string word = words.Word(number);
            int shared = number == first ? 0 : Shared(before, word);
            stretch.Number(shared);
            stretch.Text(word.AsSpan(shared));
            WriteEntry(number);
            before = word;
        }
    }

    private void WriteEntry(int number)
    {
        postings.Clear();
        positions.Clear();
        stretch.Number(words.Write(number, postings, positions));
        bool isCommon = MergedWords.IsCommon(positions.Length);
        if (isCommon)
        {
            CommonPostings.Split(postings.Written, documents, counts);
        }

        stretch.Number((2 * Store(isCommon ? documents : postings)) + (isCommon ? 1 : 0));
        stretch.Number(Store(isCommon ? counts : positions));
    }

    /// <summary>Stores a piece, packed if that makes it smaller; returns twice its bytes, and one more if it is packed.</summary>
    private long Store(ByteWriter plain)
    {
        packed.Clear();
        if (plain.Length >= LeastPacked)
        {
            packer.Pack(plain.Written, packed);
        }

        bool isPacked = packed.Length > 0 && packed.Length < plain.Length;
        ReadOnlySpan<byte> stored = isPacked ? packed.Written : plain.Written;
        hits.Raw(stored);
        return (2L * stored.Length) + (isPacked ? 1 : 0);
    }

    private static int Shared(string before, string word)
    {
        int shared = before.AsSpan().CommonPrefixLength(word);
        return shared > 0 && char.IsHighSurrogate(word[shared - 1]) ? shared - 1 : shared;
    }
}
