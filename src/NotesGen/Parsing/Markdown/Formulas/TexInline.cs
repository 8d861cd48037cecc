using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Formulas;

/// <summary><c>$…$</c> or, as a display, <c>$$…$$</c> within a paragraph, in the syntax tree.</summary>
internal sealed class TexInline : LeafInline
{
    /// <summary>The formula as written, without its dollars.</summary>
    public required string Tex { get; set; }

    /// <summary>True for <c>$$…$$</c>.</summary>
    public bool IsDisplay { get; init; }
}
