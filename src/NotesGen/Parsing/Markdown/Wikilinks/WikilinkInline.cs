using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Wikilinks;

/// <summary><c>[[target#subpath|text]]</c> or, as an embed, <c>![[…]]</c>, in the syntax tree.</summary>
internal sealed class WikilinkInline : LeafInline
{
    public required string Target { get; init; }

    public string? Subpath { get; init; }

    public string? Label { get; init; }

    public bool IsEmbed { get; init; }

    /// <summary>Its index in the note's links, given when the tree is walked.</summary>
    public int Link { get; set; } = -1;
}
