namespace NotesGen.Parsing.Markdown.Citations;

/// <summary>What a citation key may look like: a letter, digit or underscore, then also inner punctuation.</summary>
internal static class CitationKey
{
    /// <summary>How many characters of the text are a key; 0 when it begins with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsLetterOrDigit(text[0]) || text[0] == '_'))
        {
            return 0;
        }

        int length = 1;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] == '_')
            {
                length = i + 1;
            }
            else if (text[i] is not (':' or '.' or '#' or '$' or '%' or '&' or '-' or '+' or '?' or '<' or '>' or '~' or '/'))
            {
                break;
            }
        }

        return length;
    }
}
