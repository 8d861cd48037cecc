using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

internal sealed partial class Lexer
{
    private void ReadText()
    {
        var start = position;
        while (position < end)
        {
            var brace = Rest.IndexOf('{');
            if (brace < 0) break;
            position += brace;

            if (Peek(1) == '{') start = ReadCodeBlock(start);
            else if (EscapeLevel() is > 0 and var level) start = ReadEscapeBlock(start, level);
            else position++;
        }

        position = end;
        AddText(start, end);
    }

    /// <returns>Where the text after the block starts.</returns>
    private int ReadCodeBlock(int textStart)
    {
        var open = position;
        position += 2;
        var mark = Peek() is '-' or '~' ? text[position++] : '\0';
        AddText(textStart, WhitespaceControl.TrimEnd(text, textStart, open, mark));
        Add(TokenKind.CodeStart, open);

        braces = 0;
        while (position < end)
        {
            if (braces == 0 && CodeEndLength() is > 0 and var length)
            {
                var close = position;
                position += length;
                Add(TokenKind.CodeEnd, close);
                return position = WhitespaceControl.TrimStart(text, position, length == 3 ? text[close] : '\0');
            }

            ReadCodeToken();
        }

        errors.Add(ErrorCodes.UnclosedCode, new TextSpan(open, 2), "`{{` is not closed", "end the code with `}}`");
        return position = GiveUpCode(open);
    }

    // Code that is never closed is taken to end with its line, so that what follows is not read as code.
    private int GiveUpCode(int open)
    {
        var lineEnd = text.IndexOf('\n', open, end - open) is >= 0 and var found ? found : end;
        tokens.RemoveAll(token => token.Start >= lineEnd);
        errors.Mute(TextSpan.Between(open, end));
        tokens.Add(new Token(TokenKind.CodeEnd, new TextSpan(lineEnd, 0)));
        return lineEnd;
    }

    private int CodeEndLength() => Rest switch
    {
        ['}', '}', ..] => 2,
        ['-' or '~', '}', '}', ..] => 3,
        _ => 0,
    };

    /// <summary>How many <c>%</c> the escape block that starts here has; 0 when none starts here.</summary>
    private int EscapeLevel()
    {
        var level = 0;
        while (Peek(1 + level) == '%') level++;
        return level > 0 && Peek(1 + level) == '{' ? level : 0;
    }

    private int ReadEscapeBlock(int textStart, int level)
    {
        var open = position;
        position += level + 2;
        var mark = Peek() is '-' or '~' ? text[position++] : '\0';
        AddText(textStart, WhitespaceControl.TrimEnd(text, textStart, open, mark));

        var content = position;
        var closing = "}" + new string('%', level) + "}";
        var found = Rest.IndexOf(closing);
        if (found < 0)
        {
            errors.Add(ErrorCodes.UnclosedEscape, TextSpan.Between(open, content), "the escape block is not closed", $"end it with `{closing}`");
            AddText(content, end);
            return position = end;
        }

        var close = position + found;
        position = close + closing.Length;
        var endMark = close > content && text[close - 1] is '-' or '~' ? text[close - 1] : '\0';
        AddText(content, endMark == '\0' ? close : close - 1);
        return position = WhitespaceControl.TrimStart(text, position, endMark);
    }
}
