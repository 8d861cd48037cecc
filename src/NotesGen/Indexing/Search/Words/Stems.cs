using NotesGen.Parsing.Markdown.Terms;

namespace NotesGen.Indexing.Search.Words;

/// <summary>The stems of words of a query.</summary>
internal static class Stems
{
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
}
