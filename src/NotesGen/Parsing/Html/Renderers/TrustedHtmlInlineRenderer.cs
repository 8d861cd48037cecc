using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Html.Renderers;

/// <summary>Writes an HTML tag within a paragraph as it is.</summary>
internal sealed class TrustedHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline tag) => TrustedHtml.Write(renderer, tag.Tag);
}
