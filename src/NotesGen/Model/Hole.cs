namespace NotesGen.Model;

/// <summary>
/// A gap in a fragment at a byte offset, to be filled when the page is rendered. The index counts in the note's
/// links or, for a citation, in its citations.
/// </summary>
public readonly record struct Hole(int Offset, HoleKind Kind, int Index);
