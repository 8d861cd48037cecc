using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NotesGen.Parsing.Markdown.Formulas;

/// <summary>Writes a formula as its source, which the script draws. A display scrolls by itself, so a keyboard must reach it.</summary>
internal sealed class TexInlineRenderer : HtmlObjectRenderer<TexInline>
{
    protected override void Write(HtmlRenderer renderer, TexInline math) =>
        renderer.Write(math.IsDisplay ? "<span class=\"math display\" tabindex=\"0\">" : "<span class=\"math\">").WriteEscape(math.Tex).Write("</span>");
}
