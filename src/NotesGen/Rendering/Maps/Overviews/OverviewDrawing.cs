namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>The map of the whole knowledge base with everything in its place, in pixels.</summary>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How tall it is.</param>
/// <param name="Ribbons">Lines between topics and hubs.</param>
/// <param name="Labels">Clusters, topics and hubs, in reading order.</param>
/// <param name="Dots">Notes, beside their topics.</param>
internal sealed record OverviewDrawing(int Width, int Height, IReadOnlyList<OverviewRibbon> Ribbons, IReadOnlyList<MapLabel> Labels, IReadOnlyList<OverviewDot> Dots);
