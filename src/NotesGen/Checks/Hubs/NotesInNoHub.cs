using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Checks.Hubs;

/// <summary>Notes that other notes link to but that no hub lists, in a site that has hubs.</summary>
internal static class NotesInNoHub
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            if (Is(site, i))
            {
                yield return new Diagnostic(Catalogue.NoteInNoHub, new SourcePlace(site.Graph.Notes[i].Path), "no hub lists this note")
                {
                    Help = "list it in a section of a hub, or name the hub here: `hubs: [name]`",
                };
            }
        }
    }

    /// <summary>True for a note, in the narrow sense, that no hub lists. One that stands quite alone is reported as that, once.</summary>
    public static bool Is(CheckedSite site, int note) => site.Graph.Hubs.Count > 0
        && site.Graph.Notes[note].Kind == NoteKind.Note && note != site.Home && site.Graph.Listings[note].Count == 0 && !OrphanNotes.Is(site, note);
}
