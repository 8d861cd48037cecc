using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

/// <summary>
/// Splits a template into tokens: text as it will be written (whitespace control applied, escape blocks unwrapped)
/// and, between <c>{{</c> and <c>}}</c>, the tokens of code. Never fails: what it cannot read it reports and skips.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string text;
    private readonly int end;
    private readonly ErrorList errors;
    private readonly List<Token> tokens = [];
    private int position;
    private int braces;

    private Lexer(string text, TextSpan range, ErrorList errors)
    {
        this.text = text;
        this.errors = errors;
        position = range.Start;
        end = range.End;
    }

    /// <summary>The tokens of a whole template.</summary>
    public static List<Token> Template(string text, ErrorList errors)
    {
        var lexer = new Lexer(text, new TextSpan(0, text.Length), errors);
        lexer.ReadText();
        return lexer.Finish();
    }

    /// <summary>The tokens of a stretch of code alone, such as the inside of <c>{…}</c> in an interpolated string.</summary>
    public static List<Token> Code(string text, TextSpan range, ErrorList errors)
    {
        var lexer = new Lexer(text, range, errors);
        while (lexer.position < lexer.end) lexer.ReadCodeToken();
        return lexer.Finish();
    }

    private List<Token> Finish()
    {
        tokens.Add(new Token(TokenKind.EndOfFile, new TextSpan(end, 0)));
        return tokens;
    }

    private char Peek(int ahead = 0) => position + ahead < end ? text[position + ahead] : '\0';

    private ReadOnlySpan<char> Rest => text.AsSpan(position, end - position);

    private void Add(TokenKind kind, int start, bool afterSpace = false) => tokens.Add(new Token(kind, TextSpan.Between(start, position), afterSpace));

    private void AddText(int start, int textEnd)
    {
        if (textEnd > start) tokens.Add(new Token(TokenKind.Text, TextSpan.Between(start, textEnd)));
    }
}
