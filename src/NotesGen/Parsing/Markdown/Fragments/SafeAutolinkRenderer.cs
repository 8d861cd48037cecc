using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Writes <c>&lt;https://…&gt;</c> and <c>&lt;me@example.org&gt;</c> as links, unless the scheme is not a safe one.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (!link.IsEmail && !WebAddress.IsSafe(link.Url))
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a href=\"").Write(link.IsEmail ? "mailto:" : "").WriteEscapeUrl(link.Url).Write("\">").WriteEscape(link.Url).Write("</a>");
    }
}
