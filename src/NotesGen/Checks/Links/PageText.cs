using NotesGen.Parsing.Html;
using NotesGen.Parsing.Html.Lexing;

namespace NotesGen.Checks.Links;

/// <summary>Goes through the HTML of one page: the ids it has, the addresses it follows or loads.</summary>
internal static class PageText
{
    /// <summary>Elements whose content is no markup.</summary>
    private static readonly string[] Unread = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    /// <summary>Tells every id of a page.</summary>
    public static void ReadIds(ReadOnlySpan<char> html, Action<ReadOnlySpan<char>> found)
    {
        HtmlLexer lexer = new(html);
        while (NextTag(ref lexer, html, out ReadOnlySpan<char> element, out HtmlAttributes attributes))
        {
            while (attributes.MoveNext())
            {
                if (Is(attributes.Name, "id") || (Is(attributes.Name, "name") && Is(element, "a")))
                {
                    found(attributes.Value.Contains('&') ? CharacterReferences.Read(attributes.Value.ToString()) : attributes.Value);
                }
            }
        }
    }

    /// <summary>Tells every address of a page with the element that has it; that of <c>base</c> is told like any other.</summary>
    public static void ReadAddresses(ReadOnlySpan<char> html, AddressFound found)
    {
        HtmlLexer lexer = new(html);
        while (NextTag(ref lexer, html, out ReadOnlySpan<char> element, out HtmlAttributes attributes))
        {
            if (Is(element, "meta"))
            {
                ReadRefresh(element, attributes, found);
                continue;
            }

            while (attributes.MoveNext())
            {
                ReadOnlySpan<char> name = attributes.Name;
                if (Is(name, "srcset"))
                {
                    foreach (Range candidate in attributes.Value.Split(','))
                    {
                        ReadOnlySpan<char> size = attributes.Value[candidate].Trim();
                        int space = size.IndexOfAny(" \t\n\r");
                        Tell(element, space < 0 ? size : size[..space], found);
                    }
                }
                else if (Is(name, "href") || Is(name, "src") || Is(name, "poster") || Is(name, "xlink:href")
                    || (Is(name, "data") && Is(element, "object")) || (Is(name, "action") && Is(element, "form")))
                {
                    Tell(element, attributes.Value, found);
                }
            }
        }
    }

    /// <summary><c>&lt;meta http-equiv="refresh" content="0; url=…"&gt;</c>.</summary>
    private static void ReadRefresh(ReadOnlySpan<char> element, HtmlAttributes attributes, AddressFound found)
    {
        bool isRefresh = false;
        ReadOnlySpan<char> content = [];
        while (attributes.MoveNext())
        {
            isRefresh |= Is(attributes.Name, "http-equiv") && Is(attributes.Value, "refresh");
            content = Is(attributes.Name, "content") ? attributes.Value : content;
        }

        int url = isRefresh ? content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) : -1;
        if (url >= 0)
        {
            Tell(element, content[(url + 4)..], found);
        }
    }

    private static void Tell(ReadOnlySpan<char> element, ReadOnlySpan<char> address, AddressFound found)
    {
        ReadOnlySpan<char> trimmed = address.Trim();
        if (!trimmed.IsEmpty)
        {
            found(element, trimmed.Contains('&') ? CharacterReferences.Read(trimmed.ToString()) : trimmed);
        }
    }

    private static bool NextTag(ref HtmlLexer lexer, ReadOnlySpan<char> html, out ReadOnlySpan<char> element, out HtmlAttributes attributes)
    {
        while (lexer.MoveNext())
        {
            HtmlToken token = lexer.Current;
            if (token.Kind != HtmlTokenKind.StartTag)
            {
                continue;
            }

            element = html[(token.Start + 1)..token.NameEnd];
            if (IsUnread(element) && !lexer.SkipElement(element))
            {
                lexer.SkipRest();
            }

            if (token.Attributes > 0)
            {
                attributes = HtmlAttributes.Of(html[token.Start..token.End], token.NameEnd - token.Start);
                return true;
            }
        }

        element = [];
        attributes = default;
        return false;
    }

    private static bool IsUnread(ReadOnlySpan<char> element)
    {
        foreach (string unread in Unread)
        {
            if (Is(element, unread))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
