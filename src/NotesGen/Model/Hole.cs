namespace NotesGen.Model;

/// <summary>
/// A gap in a fragment at a byte offset, to be filled when the page is rendered. The index counts in the note's
/// links or, for a citation or a tag, in its citations or tags; for a callout it counts in all kinds of callouts.
/// </summary>
public readonly record struct Hole(int Offset, HoleKind Kind, int Index);
