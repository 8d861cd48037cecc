namespace NotesGen.Indexing.Search;

/// <summary>Entries of the dictionary that are no words: they stand before all words, since they begin with characters that no word holds.</summary>
internal static class EntryKeys
{
    private const char Tail = '\u0001';
    private const char Pair = '\u0002';

    /// <summary>A word by what follows its first letter.</summary>
    public static string OfTail(string word) => TailOf(word.AsSpan(1)) + word[0];

    /// <summary>How the entries of words begin that end so, each of which has one letter more.</summary>
    public static string TailOf(ReadOnlySpan<char> rest) => $"{Tail}{rest}{Tail}";

    /// <summary>Two words that follow one another.</summary>
    public static string OfPair(string first, string second) => $"{Pair}{first} {second}";
}
