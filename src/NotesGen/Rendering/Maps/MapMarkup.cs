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
            Write(label, output);
        }

        output.Write("</svg>\n"u8);
    }

    private void Write(MapLabel label, IBufferWriter<byte> output)
    {
        if (label.Url is { } url)
        {
            output.Write("<a href=\""u8);
            output.WriteEscaped(url.StartsWith('#') ? url : root + url);
            output.Write("\""u8);
            if (label.IsCut)
            {
                output.Write(" aria-label=\""u8);
                output.WriteEscaped(label.Title);
                output.Write("\""u8);
            }

            output.Write(">"u8);
        }

        MapType type = TypeOf(label.Voice);
        output.WriteRaw(FormattableString.Invariant($"<text class=\"{ClassOf(label)}\" x=\"{label.X}\" y=\"{label.Y}\">"));
        for (int i = 0; i < label.Lines.Count; i++)
        {
            if (i > 0)
            {
                // The space keeps words apart for those who hear the label or copy it; it must not be as wide as one.
                output.WriteRaw(FormattableString.Invariant($"<tspan font-size=\"0\"> </tspan><tspan x=\"{label.X}\" dy=\"{type.Leading}\">"));
            }

            output.WriteEscaped(label.Lines[i]);
            output.WriteRaw(i > 0 ? "</tspan>" : "");
        }

        output.Write("</text>"u8);
        output.WriteRaw(label.Url is null ? "\n" : "</a>\n");
    }

    private static MapType TypeOf(MapVoice voice) => voice switch
    {
        MapVoice.Subject => MapType.Subject,
        MapVoice.Branch => MapType.Branch,
        _ => MapType.Leaf,
    };

    private static string ClassOf(MapLabel label)
    {
        string voice = label.Voice switch
        {
            MapVoice.Subject => "subject",
            MapVoice.Branch => "branch",
            _ => "leaf",
        };
        return label.Side switch
        {
            MapSide.Middle => voice + " middle",
            MapSide.End => voice + " end",
            _ => voice,
        };
    }
}
