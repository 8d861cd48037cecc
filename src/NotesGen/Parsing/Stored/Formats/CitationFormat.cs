using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>A citation of the text.</summary>
internal static class CitationFormat
{
    public static void Write(SliceWriter writer, Citation citation)
    {
        writer.Text(citation.Key);
        SpanFormat.Write(writer, citation.Span);
        writer.Text(citation.Written);
        writer.Text(citation.Prefix);
        writer.Text(citation.Locator);
        writer.Flag(citation.InText);
        writer.Flag(citation.First);
        writer.Flag(citation.Last);
        writer.Number(citation.Passage);
        writer.Number(citation.PassageStart);
    }

    public static Citation Read(ref SliceReader reader) => new(reader.Text(), SpanFormat.Read(ref reader))
    {
        Written = reader.Text(),
        Prefix = reader.Text(),
        Locator = reader.Text(),
        InText = reader.Flag(),
        First = reader.Flag(),
        Last = reader.Flag(),
        Passage = reader.Number(),
        PassageStart = reader.Number(),
    };
}
