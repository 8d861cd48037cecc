using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>A section of a hub.</summary>
/// <param name="Text">What the author wrote; null for the section of notes that name the hub themselves and that it does not list.</param>
/// <param name="Anchor">The id in the page.</param>
/// <param name="Entries">What it shows: listed notes, and the words of items that lead to no note.</param>
/// <param name="Notes">The distinct published notes among the entries, in their order.</param>
public sealed record HubSection(SectionText? Text, string Anchor, IReadOnlyList<HubEntry> Entries, IReadOnlyList<int> Notes);
