using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NotesGen.Parsing.Markdown.Formulas;

/// <summary>Writes a display as its source, which the script draws.</summary>
internal sealed class TexBlockRenderer : HtmlObjectRenderer<TexBlock>
{
    protected override void Write(HtmlRenderer renderer, TexBlock math)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"math display\" tabindex=\"0\"");
        renderer.WriteAttributes(math);
        renderer.Write(">").WriteEscape(math.Lines.ToString().ReplaceLineEndings("\n").Trim()).WriteLine("</div>");
    }
}
