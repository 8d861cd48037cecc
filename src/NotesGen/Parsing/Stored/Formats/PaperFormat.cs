using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>A paper as a note names it.</summary>
internal static class PaperFormat
{
    public static void Write(SliceWriter writer, PaperReference paper)
    {
        writer.List(paper.Ids, WriteId);
        SpanFormat.Write(writer, paper.Span);
        writer.Text(paper.Title);
        writer.Texts(paper.Authors);
        writer.OptionalNumber(paper.Year);
        writer.Text(paper.Venue);
        writer.Text(paper.Url);
    }

    public static PaperReference Read(ref SliceReader reader) => new(reader.List(ReadId), SpanFormat.Read(ref reader))
    {
        Title = reader.OptionalText(),
        Authors = reader.Texts(),
        Year = reader.OptionalNumber(),
        Venue = reader.OptionalText(),
        Url = reader.OptionalText(),
    };

    private static void WriteId(SliceWriter writer, PaperId id)
    {
        writer.Number((int)id.Kind);
        writer.Text(id.Value);
    }

    private static PaperId ReadId(ref SliceReader reader) => new((PaperIdKind)reader.Number(), reader.Text());
}
