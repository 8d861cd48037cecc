using NotesGen.Parsing.Markdown.Terms;

namespace NotesGen.Indexing.Search.Words;

/// <summary>The stems of words of a query.</summary>
internal static class Stems
{
    /// <summary>The stem of a folded word; the word itself if it holds anything but the letters a to z.</summary>
    public static string Of(string word)
    {
        if (word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        char[] letters = word.ToCharArray();
        return new string(letters, 0, EnglishStem.Shorten(letters));
    }
}
