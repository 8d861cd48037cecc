using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

internal sealed partial class Lexer
{
    // Only the extent is found here; NumberLiteral reads the value and judges the form.
    private void ReadNumber(bool afterSpace)
    {
        var start = position++;
        if (text[start] == '0' && Peek() is 'x' or 'X' or 'b' or 'B')
        {
            position++;
            while (position < end && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '_')) position++;
        }
        else
        {
            SkipDigits();
            if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
            {
                position++;
                SkipDigits();
            }

            if (Peek() is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
            {
                position += 2;
                SkipDigits();
            }

            while (position < end && IsIdentifierPart(text[position])) position++;
        }

        Add(TokenKind.Number, start, afterSpace);
    }

    private void SkipDigits()
    {
        while (position < end && (char.IsAsciiDigit(text[position]) || text[position] == '_')) position++;
    }

    private void ReadString(bool afterSpace)
    {
        var start = position;
        position = QuotedString.End(text, start, end, out var closed);
        if (!closed) GiveUpString(start, 1, $"end it with `{text[start]}`");
        Add(TokenKind.String, start, afterSpace);
    }

    // In a verbatim string only the backtick itself is special: doubled, it stands for one.
    private void ReadVerbatimString(bool afterSpace)
    {
        var start = position++;
        while (position < end)
        {
            if (text[position++] != '`') continue;
            if (Peek() != '`')
            {
                Add(TokenKind.VerbatimString, start, afterSpace);
                return;
            }

            position++;
        }

        GiveUpString(start, 1, "end it with a backtick");
        Add(TokenKind.VerbatimString, start, afterSpace);
    }

    // A string that is never closed is taken to end before the code does, or with its line.
    private void GiveUpString(int start, int quoteLength, string help)
    {
        errors.Add(ErrorCodes.UnclosedString, new TextSpan(start, quoteLength), "the string is not closed", help);
        var rest = text.AsSpan(start + quoteLength, end - start - quoteLength);
        var lineEnd = rest.IndexOfAny('\n', '\r') is >= 0 and var line ? line : rest.Length;
        var codeEnd = rest[..lineEnd].IndexOf("}}", StringComparison.Ordinal);
        position = start + quoteLength + (codeEnd >= 0 ? codeEnd : lineEnd);
        errors.Mute(TextSpan.Between(start, position));
    }
}
