namespace NotesGen.Templates.Lexing;

/// <summary>What a token is: text around code, or a piece of code.</summary>
internal enum TokenKind
{
    EndOfFile,

    /// <summary>Text to write as it stands; whitespace control has been applied to its span.</summary>
    Text,
    CodeStart,
    CodeEnd,
    NewLine,
    Semicolon,

    Identifier,

    /// <summary><c>$</c>, <c>$0</c>, <c>$name</c>.</summary>
    Local,

    /// <summary><c>$$</c>, the block given to <c>wrap</c>.</summary>
    Block,
    Number,
    String,
    VerbatimString,
    InterpolatedString,

    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Colon,
    Dot,
    QuestionDot,
    Ellipsis,
    Question,
    Pipe,
    At,
    Caret,
    Exclamation,
    Increment,
    Decrement,

    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    ShiftLeft,
    ShiftRight,
    Coalesce,
    CoalesceNot,
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Range,
    RangeExclusive,

    Assign,
    PlusAssign,
    MinusAssign,
    StarAssign,
    SlashAssign,
    DoubleSlashAssign,
    PercentAssign,
    CoalesceAssign,
}
