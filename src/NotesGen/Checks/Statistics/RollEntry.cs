namespace NotesGen.Checks.Statistics;

/// <summary>An entry of a roll.</summary>
/// <param name="Name">What it is known by: a note's path, a paper's key or id, what a link asks for.</param>
/// <param name="Title">What readers see; empty where that is the name.</param>
/// <param name="Count">What the roll counts of it; null where the roll only names.</param>
public sealed record RollEntry(string Name, string Title, int? Count = null);
