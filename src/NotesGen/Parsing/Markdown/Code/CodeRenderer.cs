using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Code;

/// <summary>Writes code with its language, which the script colours. Wide code scrolls by itself, so a keyboard must reach it.</summary>
internal sealed class CodeRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"");
        if (code.TryGetAttributes()?.Id is { } id)
        {
            renderer.Write(" id=\"").WriteEscape(id).Write("\"");
        }

        renderer.Write("><code");
        if (CodeLanguage.Of((code as FencedCodeBlock)?.Info) is { } language)
        {
            renderer.Write(" class=\"language-").WriteEscape(language).Write("\"");
        }

        renderer.Write(">");
        renderer.WriteLeafRawLines(code, true, true);
        renderer.WriteLine("</code></pre>");
    }
}
