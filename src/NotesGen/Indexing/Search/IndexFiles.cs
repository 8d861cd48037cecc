namespace NotesGen.Indexing.Search;

/// <summary>How the files of the index are named.</summary>
internal static class IndexFiles
{
    public const string Folder = "search/";

    /// <summary>The file that is read first.</summary>
    public const string Start = Folder + "start.bin";

    /// <summary>How that file begins.</summary>
    public static ReadOnlySpan<byte> Mark => "NGS2"u8;

    /// <summary>How many bytes of a file's hash name it.</summary>
    public const int HashLength = 8;

    public const string Words = "words";
    public const string Hits = "hits";
    public const string Notes = "notes";

    public static string PathOf(string kind, ReadOnlySpan<byte> hash) => $"{Folder}{kind}-{Convert.ToHexStringLower(hash)}.bin";
}
