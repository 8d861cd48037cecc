using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Checks.Hubs;

/// <summary>Where the headings of a note stand in its file: the lines that begin with <c>#</c> and read as a heading does, in their order.</summary>
internal sealed class HeadingPlaces
{
    private readonly Dictionary<string, SourceSpan> byAnchor = new(StringComparer.Ordinal);
    private readonly SourcePath path;

    private HeadingPlaces(SourcePath path)
    {
        this.path = path;
    }

    public static HeadingPlaces Of(SourceText? source, Note note)
    {
        HeadingPlaces places = new(note.Path);
        Queue<Heading> open = new(note.Body.Headings);
        int start = 0;
        while (source is not null && start < source.Text.Length && open.TryPeek(out Heading? next))
        {
            int length = source.Text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? source.Text.Length : start + length;
            ReadOnlySpan<char> line = source.Text.AsSpan(start, end - start);
            if (line.TrimStart().StartsWith('#') && line.Trim().Trim('#').Trim().SequenceEqual(next.Source.AsSpan().Trim()))
            {
                places.byAnchor.TryAdd(next.Anchor, SourceSpan.Between(start, start + line.TrimEnd().Length));
                open.Dequeue();
            }

            start = end + 1;
        }

        return places;
    }

    /// <summary>The line of a heading; the whole file for one that is not written as such a line.</summary>
    public SourcePlace Find(string anchor) => new(path, byAnchor.TryGetValue(anchor, out SourceSpan span) ? span : null);
}
