namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>Which value an increment has.</summary>
internal enum IncrementResult
{
    /// <summary><c>++x</c>.</summary>
    After,

    /// <summary><c>x++</c>.</summary>
    Before,
}
