using System.Globalization;

namespace NotesGen.Model;

/// <summary>What the label of an embed says of an image: its words, and the size to show it in.</summary>
/// <param name="Words">The alternative text; null when the label is only a size, or absent.</param>
/// <param name="Width">The width in CSS pixels.</param>
/// <param name="Height">The height in CSS pixels.</param>
public readonly record struct MediaLabel(string? Words, int? Width, int? Height)
{
    private const int Largest = 10_000;

    /// <summary>Reads a label: it may end in a size, as in <c>a curve|300x200</c>, or be nothing but one.</summary>
    public static MediaLabel Read(string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
        {
            return default;
        }

        int bar = label.LastIndexOf('|');
        ReadOnlySpan<char> size = label.AsSpan(bar + 1).Trim();
        int times = size.IndexOf('x');
        if (Pixels(times < 0 ? size : size[..times]) is not { } width)
        {
            return new MediaLabel(label.Trim(), null, null);
        }

        int? height = times < 0 ? null : Pixels(size[(times + 1)..]);
        string? words = bar > 0 ? label[..bar].Trim() : null;
        return times >= 0 && height is null ? new MediaLabel(label.Trim(), null, null) : new MediaLabel(words, width, height);
    }

    private static int? Pixels(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels is > 0 and < Largest ? pixels : null;
}
