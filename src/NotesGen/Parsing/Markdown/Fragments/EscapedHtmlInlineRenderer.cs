using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Shows an HTML tag as the text it is; a comment is not shown at all, and a line break breaks the line.</summary>
internal sealed class EscapedHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline tag)
    {
        if (IsLineBreak(tag))
        {
            renderer.Write("<br>");
        }
        else if (!tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            renderer.WriteEscape(tag.Tag);
        }
    }

    public static bool IsLineBreak(HtmlInline tag) =>
        tag.Tag.Equals("<br>", StringComparison.OrdinalIgnoreCase) || tag.Tag.Replace(" ", "", StringComparison.Ordinal).Equals("<br/>", StringComparison.OrdinalIgnoreCase);
}
