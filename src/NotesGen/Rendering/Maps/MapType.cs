namespace NotesGen.Rendering.Maps;

/// <summary>How the labels of one voice are set: size and line height in pixels, and how many lines there may be.</summary>
internal sealed record MapType(int Size, int Leading, int Lines)
{
    public static MapType Subject { get; } = new(19, 24, 6);

    public static MapType Branch { get; } = new(13, 17, 2);

    public static MapType Leaf { get; } = new(14, 18, 2);

    /// <summary>The label's lines in a column of a width in pixels.</summary>
    public IReadOnlyList<string> Break(string text, int width) => LabelLines.Of(text, width * 1000 / Size, Lines);
}
