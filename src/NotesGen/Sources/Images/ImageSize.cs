namespace NotesGen.Sources.Images;

/// <summary>How large an image is, in the pixels that a browser shows it in if nothing else is said.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    private const int Largest = 65_535;

    /// <summary>The height that goes with another width; null where it would be none that a page can show.</summary>
    public int? HeightAt(int width) => Of(width, Math.Round((double)width * Height / Width, MidpointRounding.AwayFromZero))?.Height;

    /// <summary>The width that goes with another height.</summary>
    internal int? WidthAt(int height) => new ImageSize(Height, Width).HeightAt(height);

    /// <summary>A size as a file tells it; null if no browser would show an image of that size.</summary>
    internal static ImageSize? Of(double width, double height) =>
        width is >= 1 and <= Largest && height is >= 1 and <= Largest ? new ImageSize((int)width, (int)height) : null;
}
