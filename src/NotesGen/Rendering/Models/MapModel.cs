using NotesGen.Graph;
using NotesGen.Rendering.Maps;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers what the maps of hubs, topics, clusters and tags show: the same notes in the same order as their cards.</summary>
internal sealed class MapModel(SiteViews site)
{
    private readonly SiteGraph graph = site.Graph;

    public Value Hub(Hub hub, IReadOnlyList<SectionView> sections, string root) => MapMarkup.Of(
        graph.Faces[hub.Number].Title,
        [.. sections.Where(section => section.Entries.Count > 0).Select(section => new MapBranch(section.Title, null, Leaves(section.Entries)))],
        root);

    public static Value Cluster(Cluster cluster, IReadOnlyList<SubTopicView> topics, string root) =>
        MapMarkup.Of(cluster.Title, [.. topics.Where(topic => topic.Entries.Count > 0).Select(topic => new MapBranch(topic.Title, topic.Url, Leaves(topic.Entries)))], root);

    public Value Topic(Topic topic, string root) => ByHub(topic.Title, topic.Notes, root);

    public Value Tag(Tag tag, string root) => ByHub("#" + tag.Name, tag.Notes, root);

    /// <summary>What has no sections of its own: its notes stand by the first hub that lists each, those of no hub last.</summary>
    private Value ByHub(string title, IReadOnlyList<int> notes, string root)
    {
        List<MapBranch> branches =
        [
            .. notes.GroupBy(note => graph.Listings[note] is [var first, ..] ? first.Hub : int.MaxValue).OrderBy(group => group.Key).Select(group => group.Key == int.MaxValue
                ? new MapBranch(site.Label("other_notes"), null, Leaves(group))
                : new MapBranch(graph.Faces[graph.Hubs[group.Key].Number].Title, site.Hrefs.Notes[graph.Hubs[group.Key].Number], Leaves(group))),
        ];
        return MapMarkup.Of(title, branches is [{ Url: null } only] ? [only with { Title = "" }] : branches, root);
    }

    private List<MapLeaf> Leaves(IEnumerable<int> notes) => [.. notes.Select(note => new MapLeaf(graph.Faces[note].Title, site.Hrefs.Notes[note]))];

    private static List<MapLeaf> Leaves(IReadOnlyList<EntryView> entries) =>
        [.. entries.Where(entry => entry.Note is not null).Select(entry => new MapLeaf(entry.Note!.Title, entry.Note.Url))];
}
