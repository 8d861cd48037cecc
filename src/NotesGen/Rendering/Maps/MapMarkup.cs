using System.Buffers;
using NotesGen.Rendering.Fragments;
using NotesGen.Templates;

namespace NotesGen.Rendering.Maps;

/// <summary>
/// Writes a map as SVG, once for wide screens and once for phones; the style sheet shows the one that fits. Labels that lead
/// somewhere are links, so that a keyboard reaches them and a screen reader reads them in their order.
/// </summary>
internal sealed class MapMarkup(string subject, IReadOnlyList<MapBranch> branches, string root) : IMarkup
{
    /// <summary>The map as a value for templates; null when there is nothing to draw.</summary>
    public static Value Of(string subject, IReadOnlyList<MapBranch> branches, string root) =>
        branches.Any(branch => branch.Leaves.Count > 0) ? Value.Html(new MapMarkup(subject, branches, root)) : Value.Null;

    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> output)
    {
        Write(TreeLayout.Wide(subject, branches), "map wide-map", output);
        Write(TreeLayout.Narrow(subject, branches), "map narrow-map", output);
    }

    private void Write(MapDrawing map, string className, IBufferWriter<byte> output)
    {
        output.WriteRaw(FormattableString.Invariant($"<svg class=\"{className}\" viewBox=\"0 0 {map.Width} {map.Height}\" width=\"{map.Width}\" height=\"{map.Height}\" role=\"group\" aria-label=\""));
        output.WriteEscaped(subject);
        output.Write("\">\n<path d=\""u8);
        foreach (string stroke in map.Strokes)
        {
            output.WriteRaw(stroke);
        }

        output.Write("\"/>\n"u8);
        foreach (MapLabel label in map.Labels)
        {
            LabelMarkup.Write(label, root, output);
        }

        output.Write("</svg>\n"u8);
    }
}
