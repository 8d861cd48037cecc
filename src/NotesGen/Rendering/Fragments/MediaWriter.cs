using System.Buffers;
using System.Globalization;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Sources.Images;

namespace NotesGen.Rendering.Fragments;

/// <summary>
/// Writes an embedded file: an image, a sound or a film as its element, anything else as a link to it. For a file that is
/// not there its name is written, marked. Whatever is written has a name for those who cannot see it.
/// </summary>
internal static class MediaWriter
{
    /// <summary>Writes the file; false, with nothing written, where a link is to be written as any other.</summary>
    public static bool Write(SiteViews site, Link link, LinkTarget target, string root, IBufferWriter<byte> output)
    {
        MediaKind? kind = Media.KindOf(target.State == LinkState.Asset ? site.Graph.Assets[target.Number].Value : link.Target);
        if (target.State != LinkState.Asset)
        {
            if (kind is not null || (link.Form == LinkForm.Image && target.State != LinkState.Unpublished))
            {
                WritePlaceholder(site, link, output);
                return true;
            }

            return false;
        }

        string name = site.Graph.Assets[target.Number].FileName;
        string address = root + Hrefs.OfFile(site.Graph.Assets[target.Number].Value, kind == MediaKind.Image ? null : link.Subpath);
        MediaLabel label = MediaLabel.Read(link.Text);
        switch (kind)
        {
            case MediaKind.Image:
                WriteElement("img", address, output);
                Attribute(" alt=\"", label.Words ?? (link.Form == LinkForm.Image ? "" : site.Graph.Assets[target.Number].Stem), output);
                WriteSize(InFull(label, site.Graph.ImageSizes.TryGetValue(target.Number, out ImageSize size) ? size : null), output);
                output.Write(" loading=\"lazy\">"u8);
                break;
            case MediaKind.Audio:
                WriteElement("audio controls preload=\"none\"", address, output);
                Attribute(" aria-label=\"", label.Words ?? name, output);
                WriteEnd("audio", address, name, output);
                break;
            case MediaKind.Video:
                WriteElement("video controls preload=\"metadata\"", address, output);
                Attribute(" aria-label=\"", label.Words ?? name, output);
                WriteSize(label, output);
                WriteEnd("video", address, name, output);
                break;
            default:
                WriteLink(address, label.Words ?? Titled(site, name, link.Subpath), output);
                break;
        }

        return true;
    }

    /// <summary>A PDF's page is part of its name: <c>paper.pdf, page 3</c>.</summary>
    private static string Titled(SiteViews site, string name, string? subpath) =>
        subpath?.Split('&').FirstOrDefault(part => part.StartsWith("page=", StringComparison.OrdinalIgnoreCase)) is { } page
        && int.TryParse(page.AsSpan("page=".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? site.Label("page_of_file", name).Replace("{1}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : name;

    private static void WritePlaceholder(SiteViews site, Link link, IBufferWriter<byte> output)
    {
        output.Write("<span class=\"missing missing-file\" title=\""u8);
        output.WriteEscaped(site.Label("missing_file"));
        output.Write("\">"u8);
        output.WriteEscaped(MediaLabel.Read(link.Text).Words is { Length: > 0 } words ? words : link.Target[(link.Target.LastIndexOf('/') + 1)..]);
        output.Write("</span>"u8);
    }

    private static void WriteElement(ReadOnlySpan<char> start, string address, IBufferWriter<byte> output)
    {
        output.Write("<"u8);
        output.WriteRaw(start);
        Attribute(" src=\"", address, output);
    }

    /// <summary>A browser that cannot play the file shows what stands within the element.</summary>
    private static void WriteEnd(ReadOnlySpan<char> element, string address, string name, IBufferWriter<byte> output)
    {
        output.Write(">"u8);
        WriteLink(address, name, output);
        output.Write("</"u8);
        output.WriteRaw(element);
        output.Write(">"u8);
    }

    private static void WriteLink(string address, string text, IBufferWriter<byte> output)
    {
        output.Write("<a"u8);
        Attribute(" href=\"", address, output);
        output.Write(">"u8);
        output.WriteEscaped(text);
        output.Write("</a>"u8);
    }

    /// <summary>The size in which an image is shown: what its label leaves open is as its file says, so that the page does not jump when it comes.</summary>
    private static MediaLabel InFull(MediaLabel label, ImageSize? own) => (label, own) switch
    {
        (_, null) or ({ Height: not null }, _) => label,
        ({ Width: { } width }, { } size) => label with { Height = size.HeightAt(width) },
        (_, { } size) => label with { Width = size.Width, Height = size.Height },
    };

    private static void WriteSize(MediaLabel label, IBufferWriter<byte> output)
    {
        Size(" width=\"", label.Width, output);
        Size(" height=\"", label.Height, output);
    }

    private static void Size(ReadOnlySpan<char> attribute, int? pixels, IBufferWriter<byte> output)
    {
        if (pixels is { } size)
        {
            output.WriteRaw(attribute);
            output.WriteNumber(size);
            output.Write("\""u8);
        }
    }

    private static void Attribute(ReadOnlySpan<char> start, string value, IBufferWriter<byte> output)
    {
        output.WriteRaw(start);
        output.WriteEscaped(value);
        output.Write("\""u8);
    }
}
