using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using NotesGen.Model;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>
/// Writes Markdown's own links and images: those into the site as holes, those to other hosts as they are, and those
/// with a scheme that a reader should not follow (<c>javascript:</c>) as their text alone.
/// </summary>
internal sealed class LinkRenderer(HoleyWriter writer) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (LinkNumber.Of(link) is { } number)
        {
            if (link.IsImage)
            {
                writer.Leave(HoleKind.Embed, number);
            }
            else
            {
                writer.Leave(HoleKind.LinkStart, number);
                renderer.WriteChildren(link);
                writer.Leave(HoleKind.LinkEnd, number);
            }

            return;
        }

        string url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (!WebAddress.IsSafe(url))
        {
            renderer.WriteChildren(link);
        }
        else if (link.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(url).Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write("\" loading=\"lazy\">");
        }
        else
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\"");
            if (!string.IsNullOrEmpty(link.Title))
            {
                renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");
            }

            renderer.Write(">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }
}
