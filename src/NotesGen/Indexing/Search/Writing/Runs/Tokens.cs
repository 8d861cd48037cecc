using NotesGen.Indexing.Search.Bytes;

namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>The words of a run of documents as they follow one another, written down in few bytes.</summary>
internal static class Tokens
{
    /// <summary>A position stays free.</summary>
    public const int Break = 0;

    public const int NextField = 1;

    public const int NextDocument = 2;

    /// <summary>The token of the first word; that of any other is greater by its number.</summary>
    public const int FirstWord = 3;

    public static void AddWord(this ByteWriter tokens, int word) => tokens.Number((long)word + FirstWord);
}
