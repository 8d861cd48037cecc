using NotesGen.Diagnostics;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>Where in a file something stands.</summary>
internal static class SpanFormat
{
    public static void Write(SliceWriter writer, SourceSpan span)
    {
        writer.Number(span.Start);
        writer.Number(span.Length);
    }

    public static SourceSpan Read(ref SliceReader reader) => new(reader.Number(), reader.Number());

    public static void WriteOptional(SliceWriter writer, SourceSpan? span)
    {
        writer.Flag(span is not null);
        if (span is { } known)
        {
            Write(writer, known);
        }
    }

    public static SourceSpan? ReadOptional(ref SliceReader reader) => reader.Flag() ? Read(ref reader) : null;
}
