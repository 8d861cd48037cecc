namespace NotesGen.Rendering.Maps;

/// <summary>A map with everything in its place: its size in pixels, its lines as SVG path data, its labels in reading order.</summary>
internal sealed record MapDrawing(int Width, int Height, IReadOnlyList<string> Strokes, IReadOnlyList<MapLabel> Labels);
