using Markdig.Helpers;

namespace NotesGen.Parsing.Html;

/// <summary>What stands in HTML for characters that cannot stand there themselves: <c>&amp;amp;</c>, <c>&amp;#8212;</c>.</summary>
internal static class CharacterReferences
{
    /// <summary>The text with its references read; what is none stays.</summary>
    public static string Read(string text) => HtmlHelper.Unescape(text, removeBackSlash: false);
}
