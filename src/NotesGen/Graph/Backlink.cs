namespace NotesGen.Graph;

/// <summary>A note that links here: its number, and its links that do, by their index in its links.</summary>
public sealed record Backlink(int Source, IReadOnlyList<int> Links);
