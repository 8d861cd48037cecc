using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Citations;

/// <summary>The papers cited in one pair of brackets, or the one cited in a sentence, in the syntax tree.</summary>
internal sealed class CitationGroupInline : LeafInline
{
    /// <summary>The citations in their order; their spans are offsets in the text that Markdig was given.</summary>
    public required IReadOnlyList<Model.Citation> Citations { get; init; }

    /// <summary>The index of the first in the note's citations, given when the tree is walked.</summary>
    public int First { get; set; } = -1;
}
