using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

/// <summary>Finds the pieces and the end of <c>$"…{code}…"</c>, whose code may hold strings and interpolated strings again.</summary>
internal static class InterpolatedString
{
    private const int MaximumNesting = 64;

    /// <summary>Reads the string that starts at the <c>$</c>; false when its quote or one of its braces is never closed.</summary>
    public static bool Read(string text, int start, int limit, List<InterpolatedPart>? parts, out int after) =>
        Read(text, start, limit, parts, nesting: 0, out after);

    private static bool Read(string text, int start, int limit, List<InterpolatedPart>? parts, int nesting, out int after)
    {
        var quote = text[start + 1];
        var pieceStart = start + 2;
        var i = pieceStart;
        while (i < limit)
        {
            if (text[i] == '\\') i += 2;
            else if (text[i] == quote)
            {
                parts?.Add(new InterpolatedPart(TextSpan.Between(pieceStart, i), InterpolatedPartKind.Text));
                after = i + 1;
                return true;
            }
            else if (text[i] == '{')
            {
                parts?.Add(new InterpolatedPart(TextSpan.Between(pieceStart, i), InterpolatedPartKind.Text));
                if (nesting >= MaximumNesting || !SkipCode(text, i + 1, limit, nesting, out var close)) break;
                parts?.Add(new InterpolatedPart(TextSpan.Between(i + 1, close), InterpolatedPartKind.Code));
                i = pieceStart = close + 1;
            }
            else i++;
        }

        after = limit;
        return false;
    }

    private static bool SkipCode(string text, int start, int limit, int nesting, out int close)
    {
        var braces = 0;
        for (var i = start; i < limit; i++)
        {
            switch (text[i])
            {
                case '{': braces++; break;
                case '}' when braces == 0: close = i; return true;
                case '}': braces--; break;
                case '"' or '\'': i = QuotedString.End(text, i, limit, out _) - 1; break;
                case '`': i = VerbatimEnd(text, i, limit); break;
                case '$' when i + 1 < limit && text[i + 1] is '"' or '\'':
                    if (!Read(text, i, limit, parts: null, nesting + 1, out var after))
                    {
                        close = limit;
                        return false;
                    }

                    i = after - 1;
                    break;
            }
        }

        close = limit;
        return false;
    }

    private static int VerbatimEnd(string text, int start, int limit)
    {
        var found = text.IndexOf('`', start + 1, limit - start - 1);
        return found < 0 ? limit : found;
    }
}
