namespace NotesGen.Parsing.Markdown.Formulas;

/// <summary>
/// Tells formulas from amounts of money. Each look ends at the next dollar, whatever comes of it, so a text is read in
/// linear time.
/// </summary>
internal static class Dollars
{
    /// <summary>The longest way behind a formula that is searched for the end of a link.</summary>
    private const int LongestLink = 2_000;

    /// <summary>
    /// The length of the <c>$…$</c> that a text begins with, dollars included; 0 when it begins with none. As in Obsidian no
    /// space stands inside either dollar, and no digit behind the second, since that would be a price.
    /// </summary>
    /// <param name="text">The text from the first dollar on.</param>
    /// <param name="before">The character before it.</param>
    public static int InlineLength(ReadOnlySpan<char> text, char before)
    {
        int end = text.Length < 3 || char.IsWhiteSpace(text[1]) ? -1 : Next(text, 1);
        if (end <= 1 || char.IsWhiteSpace(text[end - 1]))
        {
            return 0;
        }

        ReadOnlySpan<char> tex = text[1..end];
        char after = end + 1 < text.Length ? text[end + 1] : '\0';
        bool isPrice = char.IsAsciiDigit(after) || (char.IsAsciiDigit(tex[0]) && char.IsLetterOrDigit(before));
        return isPrice || after == '$' || EndsInCode(tex) || EndsInLink(tex, text[end..]) || EndsInAnotherRow(tex) ? 0 : end + 1;
    }

    /// <summary>The length of the <c>$$…$$</c> that a text begins with, dollars included; 0 when it begins with none.</summary>
    public static int DisplayLength(ReadOnlySpan<char> text)
    {
        // Looking for the end of what a longer run cannot begin, run after run, would not be linear.
        bool opens = text.StartsWith("$$", StringComparison.Ordinal) && !text.StartsWith("$$$", StringComparison.Ordinal);
        int end = opens ? NextPair(text, 2) : -1;
        return end < 0 || text[2..end].IsWhiteSpace() ? 0 : end + 2;
    }

    /// <summary>Where the next <c>$$</c>, no more and no less, stands that no backslash escapes; -1 when there is none.</summary>
    public static int NextPair(ReadOnlySpan<char> text, int from)
    {
        int i = Next(text, from);
        while (i >= 0)
        {
            int run = text[i..].IndexOfAnyExcept('$');
            run = run < 0 ? text.Length - i : run;
            if (run == 2)
            {
                return i;
            }

            i = Next(text, i + run);
        }

        return -1;
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            int step = text[from..].IndexOfAny('$', '\\');
            if (step < 0)
            {
                return -1;
            }

            from += step;
            if (text[from] == '$')
            {
                return from;
            }

            from += 2;
        }

        return -1;
    }

    /// <summary>True when the second dollar stands in a code span: TeX itself has hardly a use for a single backtick.</summary>
    private static bool EndsInCode(ReadOnlySpan<char> tex)
    {
        int runs = 0;
        for (int i = 0; i < tex.Length; i++)
        {
            runs += tex[i] == '`' && (i == 0 || tex[i - 1] != '`') ? 1 : 0;
        }

        return runs % 2 == 1;
    }

    /// <summary>True when the second dollar stands in a wikilink, as in <c>$5, see [[N|$MFT]]</c>.</summary>
    private static bool EndsInLink(ReadOnlySpan<char> tex, ReadOnlySpan<char> behind)
    {
        int open = tex.LastIndexOf("[[", StringComparison.Ordinal);
        if (open < 0 || tex[open..].Contains("]]", StringComparison.Ordinal))
        {
            return false;
        }

        behind = behind[..Math.Min(behind.Length, LongestLink)];
        int close = behind.IndexOf("]]", StringComparison.Ordinal);
        return close >= 0 && !behind[..close].ContainsAny("[\r\n");
    }

    /// <summary>True when the second dollar stands in another row of a table than the first.</summary>
    private static bool EndsInAnotherRow(ReadOnlySpan<char> tex)
    {
        int line = tex.IndexOf('\n');
        return line >= 0 && (tex[..line].Contains('|') && tex[line..].Contains('|'));
    }
}
