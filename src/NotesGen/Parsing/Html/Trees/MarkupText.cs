using System.Buffers;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Trees;

/// <summary>Writes text into HTML so that it stays text.</summary>
internal static class MarkupText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    public static void WriteEscaped(this HoleyWriter page, ReadOnlySpan<char> text)
    {
        for (int special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            page.Write(text[..special]);
            page.Write(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(special + 1)..];
        }

        page.Write(text);
    }

    public static void WriteAttribute(this HoleyWriter page, string name, string value)
    {
        page.Write($" {name}");
        if (value.Length > 0)
        {
            page.Write("=\"");
            page.WriteEscaped(value);
            page.Write('"');
        }
    }
}
