using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotesGen.Model;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Parsing.Markdown.Wikilinks;

namespace NotesGen.Parsing.Markdown.Embeds;

/// <summary>
/// Sets the embedded notes of a paragraph apart from its text, as Obsidian does: what stands before and behind one become
/// paragraphs of their own. Embeds of files stay in the line. A table's cell and an HTML element that is still open
/// cannot be divided: an embed there is written as a link.
/// </summary>
internal static class NoteEmbeds
{
    /// <summary>Divides a paragraph, whose links have their numbers by now; returns by how many blocks its container has grown.</summary>
    public static int SetApart(ParagraphBlock paragraph, ContainerBlock container, int index)
    {
        if (container is TableCell || paragraph.Inline is not { } text || Next(text.FirstChild) is null)
        {
            return 0;
        }

        List<Block> parts = [];
        Inline? rest = text.FirstChild;
        while (Next(rest) is { } embed)
        {
            Add(Taken(rest, embed), paragraph, parts);
            rest = embed.NextSibling;
            embed.Remove();
            parts.Add(new NoteEmbedBlock(NumberOf(embed)) { Span = embed.Span, Line = embed.Line });
        }

        Add(Taken(rest, null), paragraph, parts);
        if (paragraph.TryGetAttributes() is { } attributes)
        {
            parts[0].SetAttributes(attributes);
        }

        container[index] = parts[0];
        for (int i = 1; i < parts.Count; i++)
        {
            container.Insert(index + i, parts[i]);
        }

        return parts.Count - 1;
    }

    /// <summary>The next embedded note outside every HTML element.</summary>
    private static Inline? Next(Inline? from)
    {
        int open = 0;
        for (Inline? inline = from; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline tag && !tag.Tag.StartsWith("<!--", StringComparison.Ordinal) && !Elements.IsVoid(Elements.NameIn(tag.Tag)))
            {
                open += tag.Tag.StartsWith("</", StringComparison.Ordinal) ? -1 : tag.Tag.EndsWith("/>", StringComparison.Ordinal) ? 0 : 1;
            }
            else if (open == 0 && NumberOf(inline) >= 0)
            {
                return inline;
            }
        }

        return null;
    }

    /// <summary>The index of the link that embeds a note; -1 for anything else. Only the site as a whole knows what a name with a dot is: here all but files by their endings count.</summary>
    private static int NumberOf(Inline inline) => inline switch
    {
        WikilinkInline { IsEmbed: true } wikilink when Media.KindOf(wikilink.Target) is null => wikilink.Link,
        LinkInline { IsImage: true } image when LinkNumber.Of(image) is { } number && IsMarkdown(image.Url) => number,
        _ => -1,
    };

    private static bool IsMarkdown(string? url)
    {
        ReadOnlySpan<char> path = url;
        int hash = path.IndexOf('#');
        return (hash < 0 ? path : path[..hash]).EndsWith(".md", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Takes inlines out of their paragraph, without the spaces and line ends at their ends.</summary>
    private static ContainerInline Taken(Inline? from, Inline? end)
    {
        ContainerInline taken = new();
        while (from is not null && from != end)
        {
            Inline? next = from.NextSibling;
            from.Remove();
            if (taken.FirstChild is not null || !IsSpace(from))
            {
                taken.AppendChild(from);
            }

            from = next;
        }

        while (taken.LastChild is { } last && IsSpace(last))
        {
            last.Remove();
        }

        Trim(taken);
        return taken;
    }

    private static void Trim(ContainerInline text)
    {
        if (text.FirstChild is LiteralInline first)
        {
            StringSlice words = first.Content;
            words.TrimStart();
            first.Content = words;
        }

        if (text.LastChild is LiteralInline last)
        {
            StringSlice words = last.Content;
            words.TrimEnd();
            last.Content = words;
        }
    }

    private static bool IsSpace(Inline inline) => inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());

    private static void Add(ContainerInline text, ParagraphBlock paragraph, List<Block> parts)
    {
        if (text.FirstChild is not null)
        {
            parts.Add(new ParagraphBlock { Inline = text, Span = paragraph.Span, Line = paragraph.Line });
        }
    }
}
