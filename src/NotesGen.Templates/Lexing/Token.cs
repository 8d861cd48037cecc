using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

/// <summary>A token and where it stands. Its text stays in the template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is.</param>
/// <param name="AfterSpace">Whether whitespace stands before it: <c>f [1]</c> is a call, <c>f[1]</c> is not.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, bool AfterSpace = false)
{
    public int Start => Span.Start;

    public int End => Span.End;
}
