using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>A link as it is written.</summary>
internal static class LinkFormat
{
    public static void Write(SliceWriter writer, Link link)
    {
        writer.Number((int)link.Form);
        writer.Number((int)link.Role);
        writer.Text(link.Target);
        SpanFormat.Write(writer, link.Span);
        writer.Text(link.Subpath);
        writer.Text(link.Text);
        writer.Number(link.Passage);
        writer.Number(link.PassageStart);
        writer.Number(link.PassageLength);
    }

    public static Link Read(ref SliceReader reader) =>
        new((LinkForm)reader.Number(), (LinkRole)reader.Number(), reader.Text(), SpanFormat.Read(ref reader))
        {
            Subpath = reader.OptionalText(),
            Text = reader.OptionalText(),
            Passage = reader.Number(),
            PassageStart = reader.Number(),
            PassageLength = reader.Number(),
        };
}
