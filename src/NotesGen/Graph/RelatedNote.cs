namespace NotesGen.Graph;

/// <summary>A note related to another, with why, the strongest reason first. The score is the same from both ends.</summary>
public sealed record RelatedNote(int Note, int Score, IReadOnlyList<Reason> Reasons);
