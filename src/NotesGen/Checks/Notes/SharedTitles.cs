using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Checks.Notes;

/// <summary>
/// Notes of one title, which readers of a list or of a search cannot tell apart. A topic and a hub may well be named alike: topics and clusters
/// are compared with their own kind only.
/// </summary>
internal static class SharedTitles
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        Dictionary<(NoteKind Kind, string Title), int> first = [];
        foreach (int number in Enumerable.Range(0, site.Graph.Notes.Count).OrderBy(number => site.Graph.Notes[number].Path))
        {
            Note note = site.Graph.Notes[number];
            (NoteKind, string) key = (note.Kind is NoteKind.Topic or NoteKind.Cluster ? note.Kind : NoteKind.Note, Folded(note.Title));
            if (!first.TryAdd(key, number))
            {
                yield return new Diagnostic(Catalogue.SharedTitle, site.PlaceOf(number, "title"), $"another note is titled `{note.Title}` as well")
                {
                    Help = "say in one of the titles what sets it apart",
                    Notes = [new DiagnosticNote("it is this one", site.PlaceOf(first[key], "title"))],
                };
            }
        }
    }

    private static string Folded(string title) => title.Trim().Normalize(NormalizationForm.FormC).ToUpperInvariant();
}
