namespace NotesGen.Graph.Names;

/// <summary>Which of its names a note answers to.</summary>
internal enum NameKind
{
    /// <summary>Its slug.</summary>
    Slug,

    /// <summary>One of its aliases.</summary>
    Alias,

    /// <summary>Its title.</summary>
    Title,

    /// <summary>Its claim.</summary>
    Claim,
}
