using NotesGen.Checks.Hubs;
using NotesGen.Graph;
using NotesGen.Graph.Names;
using NotesGen.Model;

namespace NotesGen.Checks.Statistics;

/// <summary>Calls the rolls of a site: what stands alone, what is thin, what is used most, what is wanted. Finds what the checks find, but reports nothing.</summary>
internal static class Rolls
{
    public static IReadOnlyList<Roll> Of(CheckedSite site)
    {
        SiteGraph graph = site.Graph;
        int[] notes = [.. Enumerable.Range(0, graph.Notes.Count).Where(i => graph.Notes[i].Kind == NoteKind.Note && i != site.Home)];
        return
        [
            new("orphans", "Orphans: no note links to them, and no hub lists them", [.. notes.Where(i => OrphanNotes.Is(site, i)).Select(i => Entry(graph, i))]),
            new("notes_in_no_hub", "Notes in no hub, orphans left out", [.. notes.Where(i => NotesInNoHub.Is(site, i)).Select(i => Entry(graph, i))]),
            new("empty_hubs", "Hubs that list no note", [.. graph.Hubs.Where(static hub => hub.Notes.Count == 0).Select(hub => Entry(graph, hub.Number))]),
            new("thin_sections", "Thin sections: they list one note or none", [.. ThinSections(graph)]),
            new("notes_without_topic", "Notes without a topic", graph.Topics.Count == 0 ? [] : [.. notes.Where(i => graph.TopicOf[i] < 0).Select(i => Entry(graph, i))]),
            new("notes_without_papers", "Notes without a paper", [.. notes.Where(i => graph.Papers[i].Papers.Count == 0).Select(i => Entry(graph, i))]),
            new("most_cited_papers", "Most cited papers, by notes", ByCount(graph.AllPapers.Select(static paper => new RollEntry(paper.Key ?? paper.Name, paper.Title ?? "", paper.Notes.Count)))),
            new("most_linked_notes", "Most linked notes, by notes that link there", ByCount(Enumerable.Range(0, graph.Notes.Count).Select(i => Entry(graph, i) with { Count = graph.Backlinks[i].Count }))),
            new("wanted_notes", "Notes not written yet, by links that ask for them", ByCount(Wanted(graph))),
        ];
    }

    private static RollEntry Entry(SiteGraph graph, int note) => new(graph.Notes[note].Path.Value, graph.Notes[note].Title);

    private static IEnumerable<RollEntry> ThinSections(SiteGraph graph) => graph.Hubs.Where(static hub => hub.Notes.Count > 0).SelectMany(
        static hub => hub.Sections.Where(Hubs.ThinSections.IsThin), (hub, section) => new RollEntry(graph.Notes[hub.Number].Path.Value, section.Text!.Title, section.Notes.Count));

    /// <summary>What is counted the same stays in its order.</summary>
    private static RollEntry[] ByCount(IEnumerable<RollEntry> entries) => [.. entries.Where(static entry => entry.Count > 0).OrderByDescending(static entry => entry.Count)];

    /// <summary>What links ask for that lead nowhere, under the name by which it is first asked for.</summary>
    private static IEnumerable<RollEntry> Wanted(SiteGraph graph)
    {
        Dictionary<string, (string Name, int Count)> wanted = new(StringComparer.Ordinal);
        for (int i = 0; i < graph.Notes.Count; i++)
        {
            for (int link = 0; link < graph.Targets[i].Length; link++)
            {
                if (graph.Targets[i][link].State == LinkState.Missing)
                {
                    string target = graph.Notes[i].Links[link].Target;
                    string key = NameKey.Of(target);
                    wanted[key] = wanted.TryGetValue(key, out (string Name, int Count) known) ? known with { Count = known.Count + 1 } : (target, 1);
                }
            }
        }

        return wanted.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => new RollEntry(entry.Value.Name, "", entry.Value.Count));
    }
}
