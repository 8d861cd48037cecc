using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private Token Current => tokens[index];

    private Token Previous => tokens[Math.Max(0, index - 1)];

    private Token Ahead => tokens[Math.Min(index + 1, tokens.Count - 1)];

    private string TextOf(Token token) => text.Substring(token.Start, token.Span.Length);

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool AtWord(string word) => IsWord(Current, word);

    private bool IsWord(Token token, string word) =>
        token.Kind == TokenKind.Identifier && text.AsSpan(token.Start, token.Span.Length).SequenceEqual(word);

    private void Next()
    {
        if (index < tokens.Count - 1) index++;
        if (bracketLevel > 0) SkipNewLines();
    }

    private bool Accept(TokenKind kind)
    {
        if (!At(kind)) return false;
        Next();
        return true;
    }

    private void SkipNewLines()
    {
        while (At(TokenKind.NewLine)) index++;
    }

    private bool AtEndOfStatement => Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeEnd or TokenKind.EndOfFile;

    private void ExpectEndOfStatement()
    {
        if (AtEndOfStatement) return;
        if (At(TokenKind.Assign))
            errors.Add(ErrorCodes.InvalidTarget, Current.Span, "nothing can be assigned here", "an assignment is a statement of its own: `name = value`");
        else
            errors.Add(ErrorCodes.ExpectedEndOfStatement, Current.Span, $"{Described(Current)} does not belong to this statement", "end the statement before it with a line break, `;` or `}}`");
        SkipStatement();
    }

    private void SkipStatement()
    {
        bracketLevel = 0;
        while (!AtEndOfStatement) index++;
    }

    private void Expect(TokenKind kind, string sign, string what)
    {
        if (Accept(kind)) return;
        if (At(TokenKind.Assign))
            errors.Add(ErrorCodes.InvalidTarget, Current.Span, "nothing can be assigned here", "an assignment is a statement of its own: `name = value`");
        else
            errors.Add(ErrorCodes.ExpectedSign, Current.Span, $"`{sign}` is missing {what}", $"{Described(Current)} stands where `{sign}` should");
    }

    private string Described(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => endOfTokens,
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeEnd => "the end of the code",
        _ => $"`{TextOf(token)}`",
    };

    /// <summary>Goes one level down; too deep, it reports that and gives up the rest of the template.</summary>
    private bool Enter(TextSpan span)
    {
        if (++depth <= MaximumDepth) return true;
        errors.Add(ErrorCodes.TooDeep, span, $"nested more than {MaximumDepth} levels deep", "name the parts with variables or functions");
        errors.Mute(new TextSpan(0, text.Length + 1));
        index = tokens.Count - 1;
        return false;
    }

    private void Leave() => depth--;
}
