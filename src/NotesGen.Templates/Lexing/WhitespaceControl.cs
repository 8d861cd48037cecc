namespace NotesGen.Templates.Lexing;

/// <summary>What <c>{{-</c>, <c>-}}</c> (greedy) and <c>{{~</c>, <c>~}}</c> (this line only) take away from the text around code.</summary>
internal static class WhitespaceControl
{
    /// <summary>The end of a text that stands before code opened with <paramref name="mark"/>.</summary>
    public static int TrimEnd(string text, int start, int end, char mark)
    {
        switch (mark)
        {
            case '-':
                while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
                break;
            case '~':
                while (end > start && text[end - 1] is not ('\n' or '\r') && char.IsWhiteSpace(text[end - 1])) end--;
                break;
        }

        return end;
    }

    /// <summary>The start of a text that stands after code closed with <paramref name="mark"/>.</summary>
    public static int TrimStart(string text, int start, char mark)
    {
        switch (mark)
        {
            case '-':
                while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
                break;
            case '~':
                while (start < text.Length && text[start] is not ('\n' or '\r') && char.IsWhiteSpace(text[start])) start++;
                if (start < text.Length && text[start] == '\r') start++;
                if (start < text.Length && text[start] == '\n') start++;
                break;
        }

        return start;
    }

    /// <summary>How many blanks indent the code at <paramref name="codeStart"/>; 0 when something else stands before it on its line.</summary>
    public static int Indentation(string text, int textStart, int codeStart)
    {
        var first = codeStart;
        while (first > textStart && text[first - 1] is ' ' or '\t') first--;
        var startsLine = first == 0 || text[first - 1] is '\n' or '\r';
        return startsLine ? codeStart - first : 0;
    }
}
