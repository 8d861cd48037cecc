namespace NotesGen.Graph;

/// <summary>A place of a note in a section of a hub.</summary>
/// <param name="Hub">The hub's index in <see cref="SiteGraph.Hubs"/>.</param>
/// <param name="Section">The section's index in the hub.</param>
/// <param name="Position">The note's index among the section's notes, from 0.</param>
public readonly record struct Listing(int Hub, int Section, int Position);
