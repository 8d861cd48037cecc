namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>A dot of the map of the whole knowledge base.</summary>
/// <param name="X">Its centre, in pixels.</param>
/// <param name="Y">Its centre, in pixels.</param>
/// <param name="Note">The note that it stands for; null where a dot stands for several.</param>
internal readonly record struct OverviewDot(int X, int Y, MapLeaf? Note);
