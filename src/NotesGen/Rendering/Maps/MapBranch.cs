namespace NotesGen.Rendering.Maps;

/// <summary>A group of notes on a map: a section of a hub, a topic of a cluster.</summary>
/// <param name="Title">What it is called; empty for notes that stand in no group.</param>
/// <param name="Url">Where it leads, from the site's root or as an anchor of the page; null if nowhere.</param>
/// <param name="Leaves">Its notes, in the order of the page.</param>
internal sealed record MapBranch(string Title, string? Url, IReadOnlyList<MapLeaf> Leaves);
