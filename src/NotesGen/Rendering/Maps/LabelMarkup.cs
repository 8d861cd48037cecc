using System.Buffers;
using NotesGen.Rendering.Fragments;

namespace NotesGen.Rendering.Maps;

/// <summary>Writes the labels of a map as SVG: those that lead somewhere as links with the whole title for their name.</summary>
internal static class LabelMarkup
{
    public static void Write(MapLabel label, string root, IBufferWriter<byte> output)
    {
        if (label.Url is { } url)
        {
            output.Write("<a href=\""u8);
            output.WriteEscaped(root + url);
            output.Write("\""u8);
            if (label.IsCut)
            {
                output.Write(" aria-label=\""u8);
                output.WriteEscaped(label.Title);
                output.Write("\""u8);
            }

            output.Write(">"u8);
        }

        int leading = TypeOf(label.Voice).Leading;
        output.Write("<text class=\""u8);
        output.WriteRaw(ClassOf(label));
        output.Write("\" x=\""u8);
        output.WriteNumber(label.X);
        output.Write("\" y=\""u8);
        output.WriteNumber(label.Y);
        output.Write("\">"u8);
        for (int i = 0; i < label.Lines.Count; i++)
        {
            if (i > 0)
            {
                // The space keeps words apart for those who hear the label or copy it; it must not be as wide as one.
                output.Write("<tspan font-size=\"0\"> </tspan><tspan x=\""u8);
                output.WriteNumber(label.X);
                output.Write("\" dy=\""u8);
                output.WriteNumber(leading);
                output.Write("\">"u8);
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
