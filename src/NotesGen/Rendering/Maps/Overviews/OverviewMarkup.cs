using System.Buffers;
using NotesGen.Rendering.Fragments;
using NotesGen.Templates;

namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>Writes the map of the whole knowledge base as SVG, once for wide screens and once for phones.</summary>
internal sealed class OverviewMarkup(string title, string hubsTitle, IReadOnlyList<OverviewCluster> clusters, IReadOnlyList<OverviewHub> hubs, string root) : IMarkup
{
    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> output)
    {
        Write(OverviewLayout.Wide(clusters, hubs), "map overview wide-map", output);
        Write(OverviewLayout.Narrow(clusters, hubs, hubsTitle), "map overview narrow-map", output);
    }

    private void Write(OverviewDrawing map, string className, IBufferWriter<byte> output)
    {
        output.WriteRaw(FormattableString.Invariant($"<svg class=\"{className}\" viewBox=\"0 0 {map.Width} {map.Height}\" width=\"{map.Width}\" height=\"{map.Height}\" role=\"group\" aria-label=\""));
        output.WriteEscaped(title);
        output.Write("\">\n"u8);
        foreach (OverviewRibbon ribbon in map.Ribbons)
        {
            output.WriteRaw(FormattableString.Invariant($"<path class=\"ribbon\" stroke-width=\"{ribbon.Width}\" d=\"{ribbon.Path}\"/>\n"));
        }

        foreach (MapLabel label in map.Labels)
        {
            LabelMarkup.Write(label, root, output);
        }

        foreach (OverviewDot dot in map.Dots)
        {
            Write(dot, output);
        }

        output.Write("</svg>\n"u8);
    }

    private void Write(OverviewDot dot, IBufferWriter<byte> output)
    {
        if (dot.Note is { } note)
        {
            output.Write("<a href=\""u8);
            output.WriteEscaped(root + note.Url);
            output.Write("\"><title>"u8);
            output.WriteEscaped(note.Title);
            output.Write("</title>"u8);
        }

        output.WriteRaw(FormattableString.Invariant($"<circle cx=\"{dot.X}\" cy=\"{dot.Y}\" r=\"4\"/>"));
        output.WriteRaw(dot.Note is null ? "\n" : "</a>\n");
    }
}
