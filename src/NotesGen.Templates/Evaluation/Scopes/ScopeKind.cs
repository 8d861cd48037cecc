namespace NotesGen.Templates.Evaluation;

/// <summary>Where a scope comes from, which decides what an assignment in it does.</summary>
internal enum ScopeKind
{
    /// <summary>A function's parameters: assignments stay in it.</summary>
    Parameters,

    /// <summary>Named arguments of an include, or a loop's variable: only these names are its own.</summary>
    Names,

    /// <summary>The object of a <c>with</c>: assignments change it.</summary>
    Object,
}
