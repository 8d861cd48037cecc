using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>A section of a hub with its entries.</summary>
internal static class SectionFormat
{
    public static void Write(SliceWriter writer, SectionText section)
    {
        writer.Text(section.Title);
        FragmentFormat.Write(writer, section.TitleHtml);
        writer.Text(section.Anchor);
        FragmentFormat.Write(writer, section.Intro);
        writer.List(section.Entries, WriteEntry);
    }

    public static SectionText Read(ref SliceReader reader) =>
        new(reader.Text(), FragmentFormat.Read(ref reader), reader.Text(), FragmentFormat.Read(ref reader), reader.List(ReadEntry));

    private static void WriteEntry(SliceWriter writer, SectionEntry entry)
    {
        writer.Number(entry.Link);
        FragmentFormat.Write(writer, entry.Gloss);
    }

    private static SectionEntry ReadEntry(ref SliceReader reader) => new(reader.Number(), FragmentFormat.Read(ref reader));
}
