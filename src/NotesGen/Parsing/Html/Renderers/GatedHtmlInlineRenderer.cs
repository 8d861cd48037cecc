using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Html.Renderers;

/// <summary>Lets an HTML tag within a paragraph through the gate.</summary>
internal sealed class GatedHtmlInlineRenderer(MarkupGate gate) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline tag) => gate.Pass(tag);
}
