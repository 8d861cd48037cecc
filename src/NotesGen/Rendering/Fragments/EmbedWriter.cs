using System.Buffers;
using System.Globalization;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Rendering.Fragments;

/// <summary>Writes an embed: an image of the site as an image; everything else as a link to it.</summary>
internal static class EmbedWriter
{
    private static readonly string[] ImageEndings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp"];

    public static void Write(SiteViews site, Link link, LinkTarget target, string root, IBufferWriter<byte> output, Action writeLink)
    {
        if (target.State != LinkState.Asset || !IsImage(site.Graph.Assets[target.Number].Value))
        {
            writeLink();
            return;
        }

        (string? alternative, string? width, string? height) = ReadLabel(link);
        output.Write("<img src=\""u8);
        output.WriteRaw(root);
        output.WriteRaw(Hrefs.OfFile(site.Graph.Assets[target.Number].Value));
        output.Write("\" alt=\""u8);
        output.WriteEscaped(alternative ?? site.Graph.Assets[target.Number].Stem);
        output.Write("\""u8);
        WriteSize(" width=\"", width, output);
        WriteSize(" height=\"", height, output);
        output.Write(" loading=\"lazy\">"u8);
    }

    private static bool IsImage(string path) => ImageEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The label may end in a size, as in <c>a curve|300x200</c>, or be nothing but one.</summary>
    private static (string? Alternative, string? Width, string? Height) ReadLabel(Link link)
    {
        if (link.Text is not { } label)
        {
            return (null, null, null);
        }

        int bar = label.LastIndexOf('|');
        string[] size = label[(bar + 1)..].Split('x');
        if (size.Length > 2 || !size.All(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels is > 0 and < 10_000))
        {
            return (label, null, null);
        }

        return (bar > 0 ? label[..bar] : null, size[0], size.Length > 1 ? size[1] : null);
    }

    private static void WriteSize(string attribute, string? pixels, IBufferWriter<byte> output)
    {
        if (pixels is not null)
        {
            output.WriteRaw(attribute);
            output.WriteRaw(pixels);
            output.Write("\""u8);
        }
    }
}
