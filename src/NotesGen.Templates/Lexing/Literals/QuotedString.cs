using System.Globalization;
using System.Text;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

/// <summary>Strings in single or double quotes: where they end, and what their escapes stand for.</summary>
internal static class QuotedString
{
    /// <summary>The offset after the closing quote of the string that starts at <paramref name="start"/>.</summary>
    public static int End(string text, int start, int limit, out bool closed)
    {
        var quote = text[start];
        for (var i = start + 1; i < limit; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == quote)
            {
                closed = true;
                return i + 1;
            }
        }

        closed = false;
        return limit;
    }

    /// <summary>The text between the quotes, escapes resolved; a wrong escape is reported and left as it stands.</summary>
    public static string Decode(string text, TextSpan content, ErrorList errors)
    {
        var source = text.AsSpan(content.Start, content.Length);
        if (!source.Contains('\\')) return source.ToString();

        var decoded = new StringBuilder(content.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '\\')
            {
                decoded.Append(source[i]);
                continue;
            }

            var length = Escape(source[i..], decoded);
            if (length == 0)
            {
                var span = new TextSpan(content.Start + i, Math.Min(2, source.Length - i));
                errors.Add(ErrorCodes.InvalidEscape, span, $"`{text.AsSpan(span.Start, span.Length)}` is not an escape", @"write `\\` for a backslash, or use a verbatim string in backticks");
                decoded.Append('\\');
                length = 1;
            }

            i += length - 1;
        }

        return decoded.ToString();
    }

    private static int Escape(ReadOnlySpan<char> source, StringBuilder decoded)
    {
        switch (source)
        {
            case [_, '\'' or '"' or '\\' or '/' or '{' or '}', ..]: decoded.Append(source[1]); return 2;
            case [_, 'n', ..]: decoded.Append('\n'); return 2;
            case [_, 'r', ..]: decoded.Append('\r'); return 2;
            case [_, 't', ..]: decoded.Append('\t'); return 2;
            case [_, 'b', ..]: decoded.Append('\b'); return 2;
            case [_, 'f', ..]: decoded.Append('\f'); return 2;
            case [_, 'v', ..]: decoded.Append('\v'); return 2;
            case [_, '0', ..]: decoded.Append('\0'); return 2;
            case [_, '\n', ..]: return 2;
            case [_, '\r', '\n', ..]: return 3;
            case [_, 'u', ..]: return Hexadecimal(source, digits: 4, decoded);
            case [_, 'x', ..]: return Hexadecimal(source, digits: 2, decoded);
            default: return 0;
        }
    }

    private static int Hexadecimal(ReadOnlySpan<char> source, int digits, StringBuilder decoded)
    {
        if (source.Length < 2 + digits) return 0;
        if (!ushort.TryParse(source.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return 0;
        decoded.Append((char)code);
        return 2 + digits;
    }
}
