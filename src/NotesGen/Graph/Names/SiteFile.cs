namespace NotesGen.Graph.Names;

/// <summary>A file that a link can name: a published note, an unpublished one (number -1) or an asset.</summary>
/// <param name="Path">The path as it is on the disk, for order and messages.</param>
/// <param name="Key">The path as names are compared.</param>
/// <param name="State">What a link to it becomes.</param>
/// <param name="Number">The number of the note or of the asset.</param>
internal sealed record SiteFile(string Path, string Key, LinkState State, int Number);
