using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Bibliography.BibTex;

/// <summary>
/// The text of a BibTeX file with its braces paired. Pairing them all at once is what keeps reading linear: a value in
/// braces is passed in one step, and a brace that is never closed is known as such without a search.
/// </summary>
internal sealed class BibTexText(string text)
{
    private readonly int[] closerOf = PairBraces(text);

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The character at an offset, or NUL behind the end.</summary>
    public char this[int offset] => offset < Text.Length ? Text[offset] : '\0';

    /// <summary>Where the brace that opens at an offset is closed, or -1.</summary>
    public int CloserOf(int brace) => closerOf[brace];

    /// <summary>The first offset at or behind another that is not white space.</summary>
    public int SkipBlank(int offset)
    {
        while (offset < Text.Length && char.IsWhiteSpace(Text[offset]))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>The end of the name that begins at an offset: of a type, a field, an abbreviation, or a number.</summary>
    public int SkipName(int offset)
    {
        while (offset < Text.Length && IsNameCharacter(Text[offset]))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>
    /// Finds the next entry. What stands between entries is text without meaning, and so is a line that begins with
    /// <c>%</c>. Behind damage we cannot know whether we stand within a value, so that up to
    /// <paramref name="certain"/> only an <c>@</c> at the beginning of a line opens an entry.
    /// </summary>
    public bool FindHeader(int from, int certain, out BibTexHeader header)
    {
        bool lineStart = IsLineStart(from);
        bool remark = false;
        for (int i = from; i < Text.Length; i++)
        {
            char c = Text[i];
            if (c is '\n' or '\r')
            {
                lineStart = true;
                remark = false;
            }
            else if (c == '@' && !remark && (lineStart || i >= certain) && ReadHeader(i, out header))
            {
                return true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                remark |= c == '%' && lineStart;
                lineStart = false;
            }
        }

        header = default;
        return false;
    }

    /// <summary>The span of what stands at an offset: a character, or at the end the last one of the file that can be seen.</summary>
    public SourceSpan SpanAt(int offset)
    {
        int start = offset < Text.Length ? offset : Math.Max(0, Text.AsSpan().TrimEnd().Length - 1);
        return SourceSpan.Between(start, Math.Min(start + 1, Text.Length));
    }

    private bool IsLineStart(int offset)
    {
        while (offset > 0 && Text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset == 0 || Text[offset - 1] is '\n' or '\r';
    }

    private bool ReadHeader(int at, out BibTexHeader header)
    {
        int start = SkipBlank(at + 1);
        int end = SkipName(start);
        int open = SkipBlank(end);
        bool found = end > start && this[open] is '{' or '(';
        header = found ? new BibTexHeader(at, Text[start..end].ToLowerInvariant(), open) : default;
        return found;
    }

    private static bool IsNameCharacter(char c) =>
        !char.IsWhiteSpace(c) && c is not ('"' or '#' or '%' or '\'' or '(' or ')' or ',' or '=' or '{' or '}' or '@');

    private static int[] PairBraces(string text)
    {
        int[] closers = new int[text.Length];
        Stack<int> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            closers[i] = -1;
            if (text[i] == '{')
            {
                open.Push(i);
            }
            else if (text[i] == '}' && open.TryPop(out int brace))
            {
                closers[brace] = i;
            }
        }

        return closers;
    }
}
