using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotesGen.Parsing.Html.Renderers;

/// <summary>Writes a block of HTML as it is.</summary>
internal sealed class TrustedHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block) => TrustedHtml.Write(renderer, block);
}
