namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>The operators between two expressions.</summary>
internal enum BinaryOperator
{
    None,
    Coalesce,
    CoalesceNot,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Remainder,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
}
