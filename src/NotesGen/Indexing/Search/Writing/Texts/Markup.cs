using System.Text;
using NotesGen.Parsing.Html;

namespace NotesGen.Indexing.Search.Writing.Texts;

/// <summary>The tags of a fragment as far as its words need them: where they end, whether they end a block, what they hide.</summary>
internal static class Markup
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "rb", "rp", "ruby",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineLookup = Inline.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The byte behind the tag or comment that begins at a <c>&lt;</c>; the one behind the sign itself if it begins none.</summary>
    /// <param name="html">The fragment.</param>
    /// <param name="start">Where the sign stands.</param>
    /// <param name="kind">What the tag means for the text.</param>
    public static int EndOf(ReadOnlySpan<byte> html, int start, out TagKind kind)
    {
        kind = TagKind.Within;
        ReadOnlySpan<byte> rest = html[(start + 1)..];
        if (rest.StartsWith("!--"u8))
        {
            return Behind(html, start + 1, "-->"u8);
        }

        bool closes = rest.StartsWith("/"u8);
        int name = start + (closes ? 2 : 1);
        if (name >= html.Length || !char.IsAsciiLetter((char)html[name]))
        {
            kind = TagKind.None;
            return start + 1;
        }

        int end = Quoted(html, name);
        Span<char> element = stackalloc char[12];
        int length = 0;
        while (name + length < html.Length && length < element.Length && char.IsAsciiLetterOrDigit((char)html[name + length]))
        {
            element[length] = (char)(html[name + length] | 0x20);
            length++;
        }

        element = element[..length];
        if (!closes && (element is "script" or "style" or "template"))
        {
            return Behind(html, end, element[1] == 'c' ? "</script>"u8 : element[0] == 's' ? "</style>"u8 : "</template>"u8);
        }

        // The number of a footnote and the arrow back to it stand beside the words, not among them.
        if (!closes && element is "a" && html[name..end].IndexOf("class=\"footnote-"u8) >= 0)
        {
            return Behind(html, end, "</a>"u8);
        }

        kind = element is "br" or "rt" ? TagKind.Gap : InlineLookup.Contains(element) ? TagKind.Within : TagKind.Block;
        return end;
    }

    private static int Behind(ReadOnlySpan<byte> html, int from, ReadOnlySpan<byte> closing)
    {
        int found = html[from..].IndexOf(closing);
        return found < 0 ? html.Length : from + found + closing.Length;
    }

    /// <summary>The byte behind the tag; a sign within a quoted value does not end it.</summary>
    private static int Quoted(ReadOnlySpan<byte> html, int at)
    {
        while (true)
        {
            int found = html[at..].IndexOfAny("\"'>"u8);
            if (found < 0)
            {
                return html.Length;
            }

            at += found + 1;
            byte sign = html[at - 1];
            if (sign == '>')
            {
                return at;
            }

            int closing = html[at..].IndexOf(sign);
            at = closing < 0 ? html.Length : at + closing + 1;
        }
    }

    /// <summary>Adds text of a fragment, its character references read.</summary>
    public static void AddText(ReadOnlySpan<byte> html, TextBuffer output)
    {
        Span<char> room = html.Length <= 1024 ? stackalloc char[1024] : new char[html.Length];
        room = room[..Encoding.UTF8.GetChars(html, room)];
        output.Add(room.Contains('&') ? CharacterReferences.Read(room.ToString()) : room);
    }
}
