using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Words;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>
/// Words without their first letter, by which a word is found whose first letter was mistyped: the rest and the letter, as an entry of the
/// dictionary before all words. Only words of some length that several documents hold.
/// </summary>
internal sealed class Tails : IWordList
{
    private const int LeastLetters = 4;
    private const int LeastDocuments = 2;
    private const int OneInSoMany = 1000;

    private readonly string[] keys;
    private readonly int[] documents;

    private Tails(string[] keys, int[] documents)
    {
        this.keys = keys;
        this.documents = documents;
    }

    /// <inheritdoc/>
    public int Count => keys.Length;

    public static Tails Of(MergedWords words, int documents)
    {
        int least = Math.Max(LeastDocuments, documents / OneInSoMany);
        (string Key, int Documents)[] held =
        [
            .. Enumerable.Range(0, words.Count).Where(number => words.Word(number) is { Length: >= LeastLetters } word && !char.IsSurrogate(word[0]) && !Unspaced.Contains(word[0]))
                .Select(number => (EntryKeys.OfTail(words.Word(number)), words.DocumentsOf(number))).Where(entry => entry.Item2 >= least),
        ];
        string[] keys = Array.ConvertAll(held, static entry => entry.Key);
        int[] counts = Array.ConvertAll(held, static entry => entry.Documents);
        Array.Sort(keys, counts, StringComparer.Ordinal);
        return new Tails(keys, counts);
    }

    /// <inheritdoc/>
    public string Word(int number) => keys[number];

    /// <inheritdoc/>
    public int Write(int number, ByteWriter postings, ByteWriter positions) => documents[number];
}
