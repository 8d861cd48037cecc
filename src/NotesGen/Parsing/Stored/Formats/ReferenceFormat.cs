using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>A name of the front matter with its place.</summary>
internal static class ReferenceFormat
{
    public static void Write(SliceWriter writer, Reference reference)
    {
        writer.Text(reference.Text);
        SpanFormat.Write(writer, reference.Span);
    }

    public static Reference Read(ref SliceReader reader) => new(reader.Text(), SpanFormat.Read(ref reader));

    public static void WriteOptional(SliceWriter writer, Reference? reference)
    {
        writer.Flag(reference is not null);
        if (reference is not null)
        {
            Write(writer, reference);
        }
    }

    public static Reference? ReadOptional(ref SliceReader reader) => reader.Flag() ? Read(ref reader) : null;
}
