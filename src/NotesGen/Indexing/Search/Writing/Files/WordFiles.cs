using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Writing.Runs;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>Writes stretches of the dictionary, and the postings of their words. One per thread.</summary>
internal sealed class WordFiles(MergedWords words)
{
    /// <summary>How many words a stretch has.</summary>
    public const int StretchLength = 128;

    // Below this, packing saves less than the reader's trouble.
    private const int LeastPacked = 64;

    private readonly Packer packer = new();
    private readonly ByteWriter dictionary = new();
    private readonly ByteWriter stretch = new();
    private readonly ByteWriter hits = new();
    private readonly ByteWriter postings = new();
    private readonly ByteWriter positions = new();
    private readonly ByteWriter packed = new();

    /// <summary>The pair of files that holds the words from one number up to another.</summary>
    public WordFilePair Write(int first, int end)
    {
        dictionary.Clear();
        hits.Clear();
        List<WordStretch> stretches = [];
        for (int word = first; word < end; word += StretchLength)
        {
            int before = dictionary.Length;
            WriteStretch(word, Math.Min(end, word + StretchLength));
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
            stretch.Number(Join(number));
            WriteHits(postings);
            WriteHits(positions);
            before = word;
        }
    }

    /// <summary>Joins the runs of a word; returns how many documents hold it.</summary>
    private int Join(int number)
    {
        postings.Clear();
        positions.Clear();
        int documents = 0;
        int last = -1;
        foreach ((RunPostings run, int index) in words.RunsOf(number))
        {
            RunWord word = run.Words[index];
            postings.Number(Posting.Head(word.First - last - 1, word.FirstForm));
            postings.Raw(run.PostingsOf(index));
            positions.Raw(run.PositionsOf(index));
            documents += word.Documents;
            last = word.Last;
        }

        return documents;
    }

    private void WriteHits(ByteWriter plain)
    {
        packed.Clear();
        if (plain.Length >= LeastPacked)
        {
            packer.Pack(plain.Written, packed);
        }

        bool isPacked = packed.Length > 0 && packed.Length < plain.Length;
        ReadOnlySpan<byte> stored = isPacked ? packed.Written : plain.Written;
        stretch.Number((2L * stored.Length) + (isPacked ? 1 : 0));
        hits.Raw(stored);
    }

    private static int Shared(string before, string word)
    {
        int shared = before.AsSpan().CommonPrefixLength(word);
        return shared > 0 && char.IsHighSurrogate(word[shared - 1]) ? shared - 1 : shared;
    }
}
