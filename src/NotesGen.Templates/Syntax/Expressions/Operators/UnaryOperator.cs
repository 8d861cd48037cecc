namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>The operators before an expression.</summary>
internal enum UnaryOperator
{
    Not,
    Negate,
    Plus,

    /// <summary><c>@f</c>: the function itself, not what it returns.</summary>
    Alias,
}
