using System.Globalization;
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
                writer.Leave(renderer, HoleKind.Embed, number);
            }
            else
            {
                writer.Leave(renderer, HoleKind.LinkStart, number);
                renderer.WriteChildren(link);
                writer.Leave(renderer, HoleKind.LinkEnd, number);
            }

            return;
        }

        if ((link.GetDynamicUrl?.Invoke() ?? link.Url) is not { Length: > 0 } url || !WebAddress.IsSafe(url))
        {
            renderer.WriteChildren(link);
        }
        else if (link.IsImage)
        {
            MediaLabel label = MediaLabel.Read(PlainText.Of(link));
            renderer.Write("<img src=\"").WriteEscapeUrl(url).Write("\" alt=\"").WriteEscape(label.Words ?? "").Write("\"");
            WriteSize(renderer, " width=\"", label.Width);
            WriteSize(renderer, " height=\"", label.Height);
            renderer.Write(" loading=\"lazy\">");
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

    private static void WriteSize(HtmlRenderer renderer, string attribute, int? pixels)
    {
        if (pixels is { } size)
        {
            renderer.Write(attribute).Write(size.ToString(CultureInfo.InvariantCulture)).Write("\"");
        }
    }
}
