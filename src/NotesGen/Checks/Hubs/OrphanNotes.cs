using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Checks.Hubs;

/// <summary>Notes that no other note links to and no hub lists: only lists of everything and the search lead to them.</summary>
internal static class OrphanNotes
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            if (Is(site, i))
            {
                yield return new Diagnostic(Catalogue.OrphanNote, new SourcePlace(site.Graph.Notes[i].Path), "no note links here and no hub lists this note")
                {
                    Help = "list it in a hub, or link to it from a note that it matters to",
                };
            }
        }
    }

    /// <summary>True for a note, in the narrow sense, that stands alone.</summary>
    public static bool Is(CheckedSite site, int note) =>
        site.Graph.Notes[note].Kind == NoteKind.Note && note != site.Home && site.Graph.Backlinks[note].Count == 0 && site.Graph.Listings[note].Count == 0;
}
