namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>A line between a topic and a hub, as wide as they have notes in common.</summary>
internal readonly record struct OverviewRibbon(string Path, int Width);
