using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

internal sealed partial class Lexer
{
    private void ReadCodeToken()
    {
        var afterSpace = SkipBlanks();
        if (position >= end || (braces == 0 && CodeEndLength() > 0)) return;

        var start = position;
        var c = Peek();
        if (c is '\n' or '\r')
        {
            position++;
            Add(TokenKind.NewLine, start);
        }
        else if (c == '#') SkipComment();
        else if (IsIdentifierStart(c)) ReadIdentifier(TokenKind.Identifier, afterSpace);
        else if (char.IsAsciiDigit(c)) ReadNumber(afterSpace);
        else if (c is '"' or '\'') ReadString(afterSpace);
        else if (c == '`') ReadVerbatimString(afterSpace);
        else if (c == '$') ReadDollar(afterSpace);
        else ReadOperator(afterSpace);
    }

    private bool SkipBlanks()
    {
        var start = position;
        while (position < end && text[position] is not ('\n' or '\r') && char.IsWhiteSpace(text[position])) position++;
        return position > start || (start > 0 && char.IsWhiteSpace(text[start - 1]));
    }

    // A comment ends with its line, or `##` with the next `##`; both end where the code ends.
    private void SkipComment()
    {
        var isLong = Peek(1) == '#';
        position += isLong ? 2 : 1;
        while (position < end && CodeEndLength() == 0)
        {
            if (isLong && Peek() == '#' && Peek(1) == '#')
            {
                position += 2;
                return;
            }

            if (!isLong && Peek() is '\n' or '\r') return;
            position++;
        }
    }

    private void ReadIdentifier(TokenKind kind, bool afterSpace)
    {
        var start = position++;
        while (position < end && IsIdentifierPart(text[position])) position++;
        Add(kind, start, afterSpace);
    }

    private void ReadDollar(bool afterSpace)
    {
        var start = position;
        if (Peek(1) is '"' or '\'')
        {
            var closed = InterpolatedString.Read(text, start, end, parts: null, out position);
            if (!closed) GiveUpString(start, 2, $"end it with `{text[start + 1]}`");
            Add(TokenKind.InterpolatedString, start, afterSpace);
        }
        else if (Peek(1) == '$')
        {
            position += 2;
            Add(TokenKind.Block, start, afterSpace);
        }
        else ReadIdentifier(TokenKind.Local, afterSpace);
    }

    private void ReadOperator(bool afterSpace)
    {
        var start = position;
        var (kind, length) = Operators.Match(Rest);
        if (length == 0)
        {
            position += char.IsSurrogatePair(Peek(), Peek(1)) ? 2 : 1;
            errors.Add(ErrorCodes.UnexpectedCharacter, TextSpan.Between(start, position), $"`{text[start..position]}` means nothing here", help: null);
            return;
        }

        position += length;
        if (kind == TokenKind.OpenBrace) braces++;
        if (kind == TokenKind.CloseBrace && braces > 0) braces--;
        Add(kind, start, afterSpace);
    }

    private static bool IsIdentifierStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsIdentifierPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
