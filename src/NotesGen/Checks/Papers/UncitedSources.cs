using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;

namespace NotesGen.Checks.Papers;

/// <summary>
/// Sources that the front matter of a note names and its text neither cites nor links to. Of a note that cites nothing at all, that is one thing
/// to say, not one for each source. Topics and clusters name papers that no text of theirs need cite.
/// </summary>
internal static class UncitedSources
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        Dictionary<PaperId, int> papers = [];
        for (int i = 0; i < site.Graph.AllPapers.Count; i++)
        {
            foreach (PaperId id in site.Graph.AllPapers[i].Ids)
            {
                papers[id] = i;
            }
        }

        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            Note note = site.Graph.Notes[i];
            if (note.Sources.Count > 0 && note.Kind is NoteKind.Note or NoteKind.Inquiry)
            {
                foreach (Diagnostic diagnostic in Find(site, i, note, papers))
                {
                    yield return diagnostic;
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Find(CheckedSite site, int number, Note note, Dictionary<PaperId, int> papers)
    {
        NotePapers mine = site.Graph.Papers[number];
        HashSet<int> cited = [.. mine.Citations.Where(index => index >= 0).Select(index => mine.Papers[index])];
        if (note.Sources.All(source => cited.Contains(papers[source.Ids[0]])))
        {
            return [];
        }

        int body = site.TextOf(number) is { } text ? FrontMatterReader.Read(text, []).BodyStart : 0;
        cited.UnionWith(note.Sources.Where(source => source.Span.Start >= body).Select(source => papers[source.Ids[0]]));
        PaperReference[] uncited = [.. note.Sources.Where(source => source.Span.Start < body && !cited.Contains(papers[source.Ids[0]]))];
        return uncited.Length > 1 && cited.Count == 0
            ? [Report(note, uncited[0], FormattableString.Invariant($"the text cites none of its {uncited.Length} sources"))]
            : uncited.Select(source => Report(note, source, $"the text does not cite `{KeyOf(site.Graph.AllPapers[papers[source.Ids[0]]])}`"));
    }

    private static string KeyOf(Paper paper) => paper.Key ?? paper.Name;

    private static Diagnostic Report(Note note, PaperReference source, string message) => new(Catalogue.UncitedSource, new SourcePlace(note.Path, source.Span), message)
    {
        Help = "cite it where the text rests on it, as `[@key]`, or remove it from the sources",
    };
}
