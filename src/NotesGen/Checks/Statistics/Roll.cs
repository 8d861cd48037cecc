namespace NotesGen.Checks.Statistics;

/// <summary>Everything of a site that has one thing in common.</summary>
/// <param name="Name">What the roll is called in documents for machines: <c>notes_in_no_hub</c>.</param>
/// <param name="Heading">What it is called for people.</param>
/// <param name="Entries">Its entries; those that are counted come with the most first.</param>
public sealed record Roll(string Name, string Heading, IReadOnlyList<RollEntry> Entries);
