namespace NotesGen.Templates.Parsing;

/// <summary>The statements whose header ends an expression by words or signs of its own.</summary>
internal enum HeaderKind
{
    None,

    /// <summary><c>offset:</c>, <c>limit:</c>, <c>cols:</c> and <c>reversed</c> belong to the loop.</summary>
    Loop,

    /// <summary><c>||</c> separates values.</summary>
    When,
}
