using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats;

/// <summary>Tells where places of the site are on this machine, in paths, lines and columns.</summary>
/// <param name="texts">The sources that the places are in.</param>
/// <param name="pathOf">The full path of a source; that of the default theme's files is within the theme.</param>
/// <param name="root">What paths are given from.</param>
internal sealed class PlaceFinder(SourceTexts texts, Func<SourcePath, SourceOrigin, string> pathOf, ReportRoot root)
{
    private readonly Dictionary<SourcePath, (string Name, SourceOrigin Origin)> files = [];

    /// <summary>The place in lines and columns; without them if its file cannot be read any more.</summary>
    public FoundPlace Find(SourcePlace place)
    {
        if (!files.TryGetValue(place.Path, out (string Name, SourceOrigin Origin) file))
        {
            SourceOrigin origin = texts.OriginOf(place.Path);
            string path = pathOf(place.Path, origin);
            file = (origin == SourceOrigin.DefaultTheme ? path : root.NameOf(path), origin);
            files.Add(place.Path, file);
        }

        TextExtent? extent = place.Span is { } span && texts.Find(place.Path) is { } text
            ? new TextExtent(text.Locate(span.Start), text.Locate(EndOf(span, text.Text)))
            : null;
        return new FoundPlace(file.Name, file.Origin, extent);
    }

    /// <summary>A span ends before the line ends that it ends with: a line is marked, not the beginning of the next one.</summary>
    private static int EndOf(SourceSpan span, string text)
    {
        int end = Math.Min(span.End, text.Length);
        while (end > span.Start && (text[end - 1] is '\n' or '\r'))
        {
            end--;
        }

        return end;
    }
}
