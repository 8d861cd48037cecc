using System.Globalization;
using System.Xml;

namespace NotesGen.Sources.Images;

/// <summary>Reads the root element of an SVG file. Nothing that it names is fetched, and no entity is read.</summary>
internal static class SvgHeader
{
    // An image that has only a shape fills the line it stands in; a width beyond that of any line says so.
    private const int WholeLine = 2000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        try
        {
            using MemoryStream stream = new(head.ToArray());
            using XmlReader reader = XmlReader.Create(stream, Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                ? Size(Pixels(reader.GetAttribute("width")), Pixels(reader.GetAttribute("height")), Shape(reader.GetAttribute("viewBox")))
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ImageSize? Size(int? width, int? height, ImageSize? shape) => (width, height, shape) switch
    {
        ({ } both, { } sides, _) => ImageSize.Of(both, sides),
        ({ } only, null, { } box) => box.HeightAt(only) is { } other ? new ImageSize(only, other) : null,
        (null, { } only, { } box) => box.WidthAt(only) is { } other ? new ImageSize(other, only) : null,
        (null, null, { } box) => box.HeightAt(WholeLine) is { } tall ? new ImageSize(WholeLine, tall) : null,
        _ => null,
    };

    /// <summary>A length in pixels; null for one that depends on where the image stands.</summary>
    private static int? Pixels(string? length)
    {
        ReadOnlySpan<char> text = length.AsSpan().Trim();
        int digits = text.LastIndexOfAnyInRange('0', '9') + 1;
        double? unit = text[digits..] switch
        {
            "" or "px" => 1,
            "pt" => 4.0 / 3,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            _ => null,
        };
        return Number(text[..digits]) is { } number && ImageSize.Of(Math.Round(number * unit ?? 0, MidpointRounding.AwayFromZero), 1) is { } side ? side.Width : null;
    }

    /// <summary>What a view box says of the shape, in thousandths at the least: it may be as small as 1 by 1.</summary>
    private static ImageSize? Shape(string? viewBox)
    {
        string[] numbers = (viewBox ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length != 4 || Number(numbers[2]) is not { } width || Number(numbers[3]) is not { } height || width <= 0 || height <= 0)
        {
            return null;
        }

        double longer = Math.Max(width, height);
        return ImageSize.Of(Math.Round(width / longer * 10_000), Math.Round(height / longer * 10_000));
    }

    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}
