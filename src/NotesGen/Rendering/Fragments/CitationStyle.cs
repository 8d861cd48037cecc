namespace NotesGen.Rendering.Fragments;

/// <summary>How citations are written.</summary>
internal enum CitationStyle
{
    /// <summary><c>[3, p. 4]</c>, a link to the reference list of the same page.</summary>
    Numbered,

    /// <summary><c>(Lightman et al., 2023)</c>, a link to the paper's page: where there is no list of the note's own.</summary>
    Named,
}
