using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>
/// Chooses the notes that stand around a note on its small map. The foremost are those most related to it, then what comes first in its text
/// or, of those that link to it, in the order of the site. A note that is linked both ways counts as one that it links to.
/// </summary>
internal sealed class NeighbourhoodModel(SiteViews site)
{
    private const int MostOfASide = 5;
    private const int MostRelated = 4;

    private readonly SiteGraph graph = site.Graph;

    /// <summary>The notes around a note; null if there are none.</summary>
    public Value Of(int number)
    {
        IReadOnlyList<RelatedNote> near = graph.Related[number];
        HashSet<int> known = [number];
        List<int> linked = LinkedFrom(number, known);
        List<int> linking = [.. graph.Backlinks[number].Where(backlink => IsShown(backlink.Source) && Joins(backlink) && known.Add(backlink.Source)).Select(backlink => backlink.Source)];
        IEnumerable<int> related = near.Select(note => note.Note).Where(note => IsShown(note) && !known.Contains(note)).Take(MostRelated);
        NeighbourhoodView around = new(Views(Foremost(linking, near)), Views(Foremost(linked, near)), Views(related));
        return around.Linking.Count + around.Linked.Count + around.Related.Count == 0 ? Value.Null : Value.Object(around, NeighbourhoodView.Type);
    }

    private List<int> LinkedFrom(int number, HashSet<int> known)
    {
        List<int> linked = [];
        for (int link = 0; link < graph.Targets[number].Length; link++)
        {
            LinkTarget target = graph.Targets[number][link];
            if (target.IsNote && IsShown(target.Number) && Joins(number, link) && known.Add(target.Number))
            {
                linked.Add(target.Number);
            }
        }

        return linked;
    }

    private bool Joins(Backlink backlink) => backlink.Links.Any(link => Joins(backlink.Source, link));

    /// <summary>What an author calls related is shown as that, not as a link.</summary>
    private bool Joins(int source, int link) => graph.Notes[source].Links[link].Role != LinkRole.Related;

    /// <summary>Topics, clusters and pages are no notes of research; a note's topic stands at its head.</summary>
    private bool IsShown(int number) => graph.Faces[number].Kind is NoteKind.Note or NoteKind.Hub or NoteKind.Inquiry;

    private static IEnumerable<int> Foremost(List<int> notes, IReadOnlyList<RelatedNote> near) =>
        notes.Count <= 1 ? notes : near.Select(note => note.Note).Where(notes.Contains).Concat(notes).Distinct().Take(MostOfASide);

    private NoteView[] Views(IEnumerable<int> notes) => [.. notes.Select(note => site.Notes[note])];
}
