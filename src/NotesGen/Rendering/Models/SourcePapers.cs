using NotesGen.Rendering.Views;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers the papers behind several notes, each with those of the notes that use it.</summary>
internal sealed class SourcePapers(SiteViews site)
{
    /// <summary>The distinct papers of the notes and of <paramref name="further"/> files, newest first, then by title.</summary>
    public IReadOnlyList<PaperUseView> Of(IReadOnlyList<int> notes, IReadOnlyList<int> further)
    {
        Dictionary<int, List<NoteView>> users = [];
        foreach (int note in notes)
        {
            foreach (int paper in site.Graph.Papers[note].Papers)
            {
                UsersOf(paper).Add(site.Notes[note]);
            }
        }

        foreach (int paper in further.SelectMany(note => site.Graph.Papers[note].Papers))
        {
            UsersOf(paper);
        }

        return
        [
            .. users.OrderByDescending(pair => site.Graph.AllPapers[pair.Key].Year ?? 0)
                .ThenBy(pair => PaperNaming.Title(site.Graph.AllPapers[pair.Key]), StringComparer.Ordinal).ThenBy(pair => site.Hrefs.Papers[pair.Key], StringComparer.Ordinal)
                .Select(pair => new PaperUseView(site.Papers[pair.Key], pair.Value)),
        ];

        List<NoteView> UsersOf(int paper) => users.TryGetValue(paper, out List<NoteView>? mine) ? mine : users[paper] = [];
    }
}
