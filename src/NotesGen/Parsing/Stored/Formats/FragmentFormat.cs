using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>HTML with its holes. The HTML stays where it was read from.</summary>
internal static class FragmentFormat
{
    public static void Write(SliceWriter writer, Fragment fragment)
    {
        writer.Bytes(fragment.Utf8.Span);
        writer.List(fragment.Holes, WriteHole);
    }

    public static Fragment Read(ref SliceReader reader)
    {
        Fragment fragment = new(reader.Bytes(), reader.List(ReadHole));
        return fragment.IsEmpty ? Fragment.Empty : fragment;
    }

    private static void WriteHole(SliceWriter writer, Hole hole)
    {
        writer.Number(hole.Offset);
        writer.Number((int)hole.Kind);
        writer.Number(hole.Index);
    }

    private static Hole ReadHole(ref SliceReader reader) => new(reader.Number(), (HoleKind)reader.Number(), reader.Number());
}
