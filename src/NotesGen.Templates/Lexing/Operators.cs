namespace NotesGen.Templates.Lexing;

/// <summary>The operators and signs of code, the longest first where one begins another.</summary>
internal static class Operators
{
    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("...", TokenKind.Ellipsis), ("..<", TokenKind.RangeExclusive), ("//=", TokenKind.DoubleSlashAssign), ("??=", TokenKind.CoalesceAssign),
        ("..", TokenKind.Range), ("?.", TokenKind.QuestionDot), ("??", TokenKind.Coalesce), ("?!", TokenKind.CoalesceNot),
        ("||", TokenKind.Or), ("|>", TokenKind.Pipe), ("&&", TokenKind.And), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessOrEqual), ("<<", TokenKind.ShiftLeft), (">=", TokenKind.GreaterOrEqual), (">>", TokenKind.ShiftRight),
        ("+=", TokenKind.PlusAssign), ("++", TokenKind.Increment), ("-=", TokenKind.MinusAssign), ("--", TokenKind.Decrement),
        ("*=", TokenKind.StarAssign), ("/=", TokenKind.SlashAssign), ("//", TokenKind.DoubleSlash), ("%=", TokenKind.PercentAssign),
        (".", TokenKind.Dot), ("?", TokenKind.Question), ("|", TokenKind.Pipe), ("=", TokenKind.Assign), ("!", TokenKind.Exclamation),
        ("<", TokenKind.Less), (">", TokenKind.Greater), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star),
        ("/", TokenKind.Slash), ("%", TokenKind.Percent), ("@", TokenKind.At), ("^", TokenKind.Caret), (",", TokenKind.Comma),
        (":", TokenKind.Colon), (";", TokenKind.Semicolon), ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace),
    ];

    /// <summary>The operator that <paramref name="code"/> begins with; a length of 0 when there is none.</summary>
    public static (TokenKind Kind, int Length) Match(ReadOnlySpan<char> code)
    {
        foreach (var (sign, kind) in Signs)
            if (code.StartsWith(sign, StringComparison.Ordinal))
                return (kind, sign.Length);
        return default;
    }
}
