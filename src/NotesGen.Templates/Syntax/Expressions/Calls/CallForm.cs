namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>How a call is written.</summary>
internal enum CallForm
{
    /// <summary><c>f a b</c>.</summary>
    Spaced,

    /// <summary><c>f(a, b)</c>.</summary>
    Parenthesised,
}
