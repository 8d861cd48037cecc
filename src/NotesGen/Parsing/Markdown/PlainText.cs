using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using NotesGen.Parsing.Markdown.Citations;
using NotesGen.Parsing.Markdown.Formulas;
using NotesGen.Parsing.Markdown.Tags;
using NotesGen.Parsing.Markdown.Wikilinks;

namespace NotesGen.Parsing.Markdown;

/// <summary>The words of inline Markdown without its marks, as a reader would copy them.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline container)
    {
        StringBuilder text = new();
        Append(container, text, Ignore);
        return text.ToString().Trim();

        static void Ignore(Inline inline, int start)
        {
        }
    }

    /// <summary>Appends the words; <paramref name="found"/> is told of every link, citation, tag, formula and address and where its words began.</summary>
    public static void Append(ContainerInline container, StringBuilder text, Action<Inline, int> found)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            int start = text.Length;
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case TexInline math:
                    text.Append(math.Tex);
                    found(math, start);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case WikilinkInline wikilink:
                    text.Append(wikilink.IsEmbed ? "" : ShownText(wikilink) ?? wikilink.Target);
                    found(wikilink, start);
                    break;
                case CitationGroupInline citation:
                    AppendCitation(citation, text, found);
                    break;
                case TagInline tag:
                    text.Append(tag.Written);
                    found(tag, start);
                    break;
                case AutolinkInline autolink:
                    text.Append(autolink.Url);
                    found(autolink, start);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case HtmlInline or FootnoteLink or TaskList:
                    found(inline, start);
                    break;
                case LinkInline link:
                    AppendLink(link, text, found);
                    found(link, start);
                    break;
                case ContainerInline inner:
                    Append(inner, text, found);
                    break;
            }
        }
    }

    /// <summary>What a wikilink shows whatever its target is titled: its label, or typed words that hold a space.</summary>
    public static string? ShownText(WikilinkInline link)
    {
        if (link.Label is { } label)
        {
            return label;
        }

        if (link.Subpath is { Length: > 0 } subpath)
        {
            string heading = subpath.TrimStart('^').Replace("#", " > ", StringComparison.Ordinal);
            return link.Target.Length == 0 ? heading : link.Target.Contains(' ', StringComparison.Ordinal) ? $"{link.Target} > {heading}" : null;
        }

        return link.Target.Contains(' ', StringComparison.Ordinal) ? link.Target : null;
    }

    /// <summary>A citation in brackets leaves no gap before the full stop behind it; one in the sentence is part of it.</summary>
    private static void AppendCitation(CitationGroupInline group, StringBuilder text, Action<Inline, int> found)
    {
        if (!group.Citations[0].InText && text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        int start = text.Length;
        text.Append(group.Citations[0].InText ? group.Citations[0].Key : "");
        found(group, start);
    }

    /// <summary>An image's alternative text is not part of the sentence around it.</summary>
    private static void AppendLink(LinkInline link, StringBuilder text, Action<Inline, int> found)
    {
        if (!link.IsImage)
        {
            Append(link, text, found);
        }
    }
}
