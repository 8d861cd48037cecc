namespace NotesGen.Templates.Parsing;

/// <summary>Whether values after an expression, separated by blanks, are its arguments.</summary>
internal enum CallExtent
{
    /// <summary>In an argument: what follows is the next argument.</summary>
    None,

    /// <summary>They are: <c>f a b</c>.</summary>
    Arguments,
}
