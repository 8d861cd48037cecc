using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Checks.Hubs;

/// <summary>Notes that other notes link to but that no hub lists, in a site that has hubs.</summary>
internal static class NotesInNoHub
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        SiteGraph graph = site.Graph;
        if (graph.Hubs.Count == 0)
        {
            yield break;
        }

        for (int i = 0; i < graph.Notes.Count; i++)
        {
            // A note that stands quite alone is reported as that, once.
            if (graph.Notes[i].Kind == NoteKind.Note && i != site.Home && graph.Listings[i].Count == 0 && !OrphanNotes.Is(site, i))
            {
                yield return new Diagnostic(Catalogue.NoteInNoHub, new SourcePlace(graph.Notes[i].Path), "no hub lists this note")
                {
                    Help = "list it in a section of a hub, or name the hub here: `hubs: [name]`",
                };
            }
        }
    }
}
