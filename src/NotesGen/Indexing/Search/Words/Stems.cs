using NotesGen.Parsing.Markdown.Terms;

namespace NotesGen.Indexing.Search.Words;

/// <summary>The stems of words of a query.</summary>
internal static class Stems
{
    private const int Least = 3;

    /// <summary>True for a folded word that has a stem: one of the letters a to z alone.</summary>
    public static bool Has(string word) => word.Length > 0 && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>The stem of a folded word; the word itself if it has none.</summary>
    public static string Of(string word)
    {
        if (!Has(word))
        {
            return word;
        }

        char[] letters = word.ToCharArray();
        return new string(letters, 0, EnglishStem.Shorten(letters));
    }

    /// <summary>How the words begin that have a stem; none if it is too short for any but itself.</summary>
    public static IEnumerable<string> BeginningsOf(string stem) => stem.Length < Least ? []
        : stem[^1] switch
        {
            'i' => [stem, stem[..^1] + "y"],
            'l' => [stem, stem[..^1] + "il"],
            's' => [stem, stem[..^1] + "z"],
            'y' => [stem, stem[..^1] + "ie"],
            _ => [stem],
        };
}
