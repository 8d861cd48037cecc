using System.Buffers;

namespace NotesGen.Parsing.Html.Lexing;

/// <summary>
/// Cuts raw HTML into tags, comments and text by the rules of the HTML standard's tokenizer, which differ from those of
/// Markdown in what ends a comment and in how attributes may be quoted. A tag that never ends is text.
/// </summary>
internal ref struct HtmlLexer(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r >");

    private readonly ReadOnlySpan<char> text = html;
    private int position;
    private bool unclosedTag;

    // What ends a text is found while the text is read: it is not read a second time.
    private HtmlToken ahead;

    public HtmlToken Current { get; private set; }

    /// <summary>How far the text is read.</summary>
    public readonly int Position => position;

    public bool MoveNext()
    {
        if (position == text.Length)
        {
            return false;
        }

        HtmlToken token = ahead;
        if ((ahead.Start != position || ahead.End == 0) && (text[position] != '<' || !TryMarkup(position, out token)))
        {
            token = Words(position);
        }

        Current = token;
        position = token.End;
        return true;
    }

    /// <summary>Goes on behind the end tag of an element whose content is not read; false, and nothing is skipped, when there is none.</summary>
    public bool SkipElement(scoped ReadOnlySpan<char> name)
    {
        int end = EndOf(name, position);
        if (end < 0)
        {
            return false;
        }

        position = end;
        return true;
    }

    /// <summary>Goes on behind the last character.</summary>
    public void SkipRest() => position = text.Length;

    private HtmlToken Words(int start)
    {
        int i = start;
        while (true)
        {
            int next = i + 1 < text.Length ? text[(i + 1)..].IndexOf('<') : -1;
            if (next < 0)
            {
                return new HtmlToken(HtmlTokenKind.Text, start, text.Length);
            }

            i += 1 + next;
            if (TryMarkup(i, out ahead))
            {
                return new HtmlToken(HtmlTokenKind.Text, start, i);
            }
        }
    }

    private bool TryMarkup(int start, out HtmlToken token)
    {
        token = default;
        if (start + 1 >= text.Length)
        {
            return false;
        }

        char c = text[start + 1];
        if (char.IsAsciiLetter(c))
        {
            return TryTag(HtmlTokenKind.StartTag, start, start + 1, out token);
        }

        if (c == '/' && start + 2 < text.Length)
        {
            if (char.IsAsciiLetter(text[start + 2]))
            {
                return TryTag(HtmlTokenKind.EndTag, start, start + 2, out token);
            }

            token = Declaration(start, ">");
            return true;
        }

        if (c is '!' or '?')
        {
            ReadOnlySpan<char> rest = text[start..];
            token = rest.StartsWith("<!--", StringComparison.Ordinal) ? Comment(start)
                : rest.StartsWith("<![CDATA[", StringComparison.Ordinal) ? Declaration(start, "]]>")
                : Declaration(start, ">");
            return true;
        }

        return false;
    }

    private readonly HtmlToken Declaration(int start, string closing)
    {
        int end = text[start..].IndexOf(closing, StringComparison.Ordinal);
        return new HtmlToken(HtmlTokenKind.Declaration, start, end < 0 ? text.Length : start + end + closing.Length);
    }

    private readonly HtmlToken Comment(int start)
    {
        int from = start + 4;
        ReadOnlySpan<char> rest = text[from..];
        if (rest.StartsWith('>'))
        {
            return new HtmlToken(HtmlTokenKind.Comment, start, from + 1);
        }

        if (rest.StartsWith("->", StringComparison.Ordinal))
        {
            return new HtmlToken(HtmlTokenKind.Comment, start, from + 2);
        }

        for (int i = from; i < text.Length;)
        {
            int dashes = text[i..].IndexOf("--", StringComparison.Ordinal);
            if (dashes < 0)
            {
                break;
            }

            i += dashes;
            rest = text[(i + 2)..];
            if (rest.StartsWith('>'))
            {
                return new HtmlToken(HtmlTokenKind.Comment, start, i + 3);
            }

            if (rest.StartsWith("!>", StringComparison.Ordinal))
            {
                return new HtmlToken(HtmlTokenKind.Comment, start, i + 4);
            }

            i++;
        }

        return new HtmlToken(HtmlTokenKind.Comment, start, text.Length);
    }

    private bool TryTag(HtmlTokenKind kind, int start, int nameStart, out HtmlToken token)
    {
        token = default;
        if (unclosedTag)
        {
            // A quotation mark that is never closed would be looked for from every tag anew.
            return false;
        }

        int nameEnd = Next(nameStart, NameEnds);
        int attributes = 0;
        int i = nameEnd;
        while (true)
        {
            while (i < text.Length && (text[i] is '/' || IsSpace(text[i])))
            {
                i++;
            }

            if (i >= text.Length)
            {
                break;
            }

            if (text[i] == '>')
            {
                token = new HtmlToken(kind, start, i + 1, nameEnd, attributes);
                return true;
            }

            attributes++;
            i = BehindValue(Next(i + 1, AttributeNameEnds));
        }

        unclosedTag = true;
        return false;
    }

    private readonly int BehindValue(int i)
    {
        int equals = i;
        while (equals < text.Length && IsSpace(text[equals]))
        {
            equals++;
        }

        if (equals >= text.Length || text[equals] != '=')
        {
            return i;
        }

        i = equals + 1;
        while (i < text.Length && IsSpace(text[i]))
        {
            i++;
        }

        if (i < text.Length && text[i] is '"' or '\'')
        {
            int close = text[(i + 1)..].IndexOf(text[i]);
            return close < 0 ? text.Length : i + close + 2;
        }

        return i < text.Length && text[i] != '>' ? Next(i, ValueEnds) : i;
    }

    private readonly int EndOf(scoped ReadOnlySpan<char> name, int from)
    {
        while (true)
        {
            int tag = text[from..].IndexOf("</", StringComparison.Ordinal);
            if (tag < 0)
            {
                return -1;
            }

            from += tag + 2;
            ReadOnlySpan<char> rest = text[from..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || NameEnds.Contains(rest[name.Length])))
            {
                int close = rest.IndexOf('>');
                return close < 0 ? text.Length : from + close + 1;
            }
        }
    }

    private readonly int Next(int from, SearchValues<char> ends)
    {
        int found = from < text.Length ? text[from..].IndexOfAny(ends) : -1;
        return found < 0 ? text.Length : from + found;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
