using System.Text;

namespace NotesGen.Graph.Embeds;

/// <summary>One tag of a fragment, as far as its outline needs it.</summary>
/// <param name="Name">The element's name in lower case.</param>
/// <param name="Start">The byte of its <c>&lt;</c>.</param>
/// <param name="End">The byte behind its <c>&gt;</c>.</param>
/// <param name="Closes">True for <c>&lt;/p&gt;</c>.</param>
/// <param name="IsEmpty">True for an element without content.</param>
/// <param name="Attributes">The attributes that outlines look at.</param>
internal readonly record struct HtmlTag(string Name, int Start, int End, bool Closes, bool IsEmpty, IReadOnlyList<(string Name, int Start, string Value)> Attributes)
{
    private static readonly string[] Empty = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private static readonly string[] Raw = ["script", "style", "textarea", "title"];

    private static readonly string[] Read = ["aria-controls", "aria-describedby", "aria-labelledby", "class", "for", "headers", "href", "id"];

    /// <summary>
    /// The tags of a fragment in their order; comments and the content of scripts and styles hold none. A tag that is never
    /// closed ends with the text.
    /// </summary>
    public static IEnumerable<HtmlTag> In(ReadOnlyMemory<byte> html)
    {
        int at = 0;
        while (html.Span[at..].IndexOf((byte)'<') is >= 0 and var found)
        {
            int start = at + found;
            if (Comment(html.Span, start) is { } behind)
            {
                at = behind;
            }
            else if (Tag(html.Span, start) is { } tag)
            {
                yield return tag;
                at = !tag.Closes && Raw.Contains(tag.Name) ? Closing(html.Span, tag.End, tag.Name) : tag.End;
            }
            else
            {
                at = start + 1;
            }
        }
    }

    private static int? Comment(ReadOnlySpan<byte> html, int start)
    {
        if (!html[start..].StartsWith("<!--"u8))
        {
            return null;
        }

        int end = html[(start + 2)..].IndexOf("-->"u8);
        return end < 0 ? html.Length : start + end + 5;
    }

    private static int Closing(ReadOnlySpan<byte> html, int from, string name)
    {
        for (int at = from; html[at..].IndexOf("</"u8) is >= 0 and var found; at += found + 2)
        {
            if (Ascii.EqualsIgnoreCase(html[(at + found + 2)..][..Math.Min(name.Length, html.Length - at - found - 2)], name))
            {
                return at + found;
            }
        }

        return html.Length;
    }

    private static HtmlTag? Tag(ReadOnlySpan<byte> html, int start)
    {
        int at = start + 1;
        bool closes = at < html.Length && html[at] == '/';
        at += closes ? 1 : 0;
        int name = at;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ((byte)'>' or (byte)'/'))
        {
            at++;
        }

        if (at == name || !char.IsAsciiLetter((char)html[name]))
        {
            return null;
        }

        string element = Encoding.UTF8.GetString(html[name..at]).ToLowerInvariant();
        List<(string, int, string)>? attributes = null;
        bool isClosed = false;
        while (at < html.Length && html[at] != '>')
        {
            isClosed = html[at] == '/';
            at = IsSpace(html[at]) || isClosed ? at + 1 : Attribute(html, at, ref attributes);
        }

        at = Math.Min(at + 1, html.Length);
        return new HtmlTag(element, start, at, closes, isClosed || Empty.Contains(element), (IReadOnlyList<(string, int, string)>?)attributes ?? []);
    }

    /// <summary>Reads one attribute; returns the byte behind it.</summary>
    private static int Attribute(ReadOnlySpan<byte> html, int at, ref List<(string, int, string)>? attributes)
    {
        int name = at++;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ((byte)'=' or (byte)'>' or (byte)'/'))
        {
            at++;
        }

        string attribute = Encoding.UTF8.GetString(html[name..at]).ToLowerInvariant();
        int value = at;
        while (value < html.Length && IsSpace(html[value]))
        {
            value++;
        }

        if (value >= html.Length || html[value] != '=')
        {
            return at;
        }

        value++;
        while (value < html.Length && IsSpace(html[value]))
        {
            value++;
        }

        bool isQuoted = value < html.Length && html[value] is (byte)'"' or (byte)'\'';
        int start = isQuoted ? value + 1 : value;
        int length = start > html.Length ? 0 : isQuoted ? html[start..].IndexOf(html[value]) : html[start..].IndexOfAny(" \t\n\r\f>"u8);
        int end = length < 0 ? html.Length : start + length;
        if (Read.Contains(attribute))
        {
            (attributes ??= []).Add((attribute, start, Encoding.UTF8.GetString(html[start..end])));
        }

        return isQuoted ? Math.Min(end + 1, html.Length) : end;
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';
}
