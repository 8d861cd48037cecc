using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>The text of a note.</summary>
internal static class BodyFormat
{
    public static void Write(SliceWriter writer, Body body)
    {
        FragmentFormat.Write(writer, body.Html);
        writer.List(body.Headings, WriteHeading);
        writer.Texts(body.Blocks);
        writer.Texts(body.Ids);
        writer.Text(body.FirstTitle);
        writer.Text(body.FirstParagraph);
        writer.List(body.Passages, WritePassage);
        TermFormat.Write(writer, body.Terms);
        writer.Number((int)body.Enrichments);
        writer.List(body.Sections, SectionFormat.Write);
    }

    public static Body Read(ref SliceReader reader) => new()
    {
        Html = FragmentFormat.Read(ref reader),
        Headings = reader.List(ReadHeading),
        Blocks = reader.Texts(),
        Ids = reader.Texts(),
        FirstTitle = reader.OptionalText(),
        FirstParagraph = reader.OptionalText(),
        Passages = reader.List(ReadPassage),
        Terms = TermFormat.Read(ref reader),
        Enrichments = (Enrichments)reader.Number(),
        Sections = reader.List(SectionFormat.Read),
    };

    private static void WriteHeading(SliceWriter writer, Heading heading)
    {
        writer.Number(heading.Level);
        writer.Text(heading.Text);
        writer.Text(heading.Anchor);
        writer.Text(heading.Source);
    }

    private static Heading ReadHeading(ref SliceReader reader) => new(reader.Number(), reader.Text(), reader.Text(), reader.Text());

    private static void WritePassage(SliceWriter writer, Passage passage)
    {
        writer.Text(passage.Text);
        writer.List(passage.Links, static (writer, link) => writer.Number(link));
    }

    private static Passage ReadPassage(ref SliceReader reader) => new(reader.Text(), reader.List(static (ref SliceReader reader) => reader.Number()));
}
