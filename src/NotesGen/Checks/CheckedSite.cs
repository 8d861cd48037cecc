using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Planning;
using NotesGen.Sources;

namespace NotesGen.Checks;

/// <summary>
/// What a full check looks at. A note does not carry the place of everything in its file: where a check has found something, the file is read
/// once more, so that only what is reported pays for it.
/// </summary>
internal sealed record CheckedSite(SiteGraph Graph, SitePlan Plan, ISourceFolder Folder, BuildOptions Options)
{
    /// <summary>The number of the note whose text is the home page, or -1: it needs no hub, and has no card.</summary>
    public int Home { get; } = Plan.Pages.OfType<HomePage>().First().Note;

    /// <summary>Where the first of some keys stands in a note's front matter: its value; the whole file if none does.</summary>
    public SourcePlace PlaceOf(int note, params ReadOnlySpan<string> keys)
    {
        SourcePath path = Graph.Notes[note].Path;
        if (TextOf(note) is { } source)
        {
            YamlNode fields = FrontMatterReader.Read(source, []).Fields;
            foreach (string key in keys)
            {
                if (fields[key] is { IsNull: false } value)
                {
                    return new SourcePlace(path, value.Span);
                }
            }
        }

        return new SourcePlace(path);
    }

    /// <summary>The text of a note's file; null if it cannot be read any more.</summary>
    public SourceText? TextOf(int note) => Folder.Read(Graph.Notes[note].Path, []);
}
