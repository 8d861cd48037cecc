using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotesGen.Parsing.Html.Renderers;

/// <summary>Lets a block of HTML through the gate.</summary>
internal sealed class GatedHtmlBlockRenderer(MarkupGate gate) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block) => gate.Pass(block);
}
