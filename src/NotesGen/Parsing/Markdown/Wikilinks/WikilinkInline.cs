using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Wikilinks;

/// <summary><c>[[target#subpath|text]]</c> or, as an embed, <c>![[…]]</c>, in the syntax tree.</summary>
internal sealed class WikilinkInline : LeafInline
{
    public required string Target { get; init; }

    public string? Subpath { get; init; }

    /// <summary>The label as plain text.</summary>
    public string? Label { get; init; }

    /// <summary>The label's Markdown; null when it is plain text.</summary>
    public ContainerInline? Words { get; init; }

    public bool IsEmbed { get; init; }

    /// <summary>Its index in the note's links, given when the tree is walked.</summary>
    public int Link { get; set; } = -1;
}
