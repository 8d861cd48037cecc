using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>The index of a Markdown link in its note's links, kept on the syntax tree between the walk and the rendering.</summary>
internal static class LinkNumber
{
    private static readonly object Key = new();

    public static int? Of(LinkInline link) => (int?)link.GetData(Key);

    public static void Set(LinkInline link, int number) => link.SetData(Key, number);
}
