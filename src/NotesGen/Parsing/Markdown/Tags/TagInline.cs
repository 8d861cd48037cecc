using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Tags;

/// <summary>A tag in the syntax tree.</summary>
internal sealed class TagInline : LeafInline
{
    /// <summary>The tag as the author wrote it, with its <c>#</c>.</summary>
    public required string Written { get; init; }

    /// <summary>Its index in the note's tags, given when the tree is walked; -1 for one that is only text.</summary>
    public int Tag { get; set; } = -1;
}
