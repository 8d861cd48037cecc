using NotesGen.Graph;
using NotesGen.Rendering.Maps;
using NotesGen.Rendering.Maps.Overviews;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>
/// Gathers what the map of the whole knowledge base shows: every topic once, by its cluster, with its notes; notes of no topic; and with which
/// hubs each is connected, drawn and in words.
/// </summary>
internal sealed class OverviewModel
{
    private readonly SiteViews site;
    private readonly SiteGraph graph;
    private readonly List<OverviewCluster> clusters = [];
    private readonly List<OverviewHub> hubs;

    // For each note the place of its topic on the map, or -1.
    private readonly int[] placeOf;

    public OverviewModel(SiteViews site)
    {
        this.site = site;
        graph = site.Graph;
        placeOf = new int[graph.Notes.Count];
        Array.Fill(placeOf, -1);
        Place();
        hubs = [.. graph.Hubs.Select(hub => new OverviewHub(graph.Faces[hub.Number].Title, site.Hrefs.Notes[hub.Number], TiesOf(hub)))];
    }

    public MapView Of(string root) => new(
        Value.Html(new OverviewMarkup(site.Label("map_of_everything"), site.Label("hubs"), clusters, hubs, root)),
        $"{site.Count("clusters", graph.Clusters.Count)} · {site.Count("topics", graph.Topics.Count)} · {site.Count("hubs", graph.Hubs.Count)}",
        site.Count("map_caption", Math.Max(1, OverviewLayout.NotesPerDot(clusters))),
        [.. Groups()]);

    private void Place()
    {
        int place = 0;
        for (int cluster = 0; cluster < graph.Clusters.Count; cluster++)
        {
            Add(graph.Clusters[cluster].Title, site.Hrefs.Clusters[cluster], graph.Clusters[cluster].Topics, ref place);
        }

        Add("", null, [.. Enumerable.Range(0, graph.Topics.Count).Where(topic => graph.Topics[topic].Cluster < 0)], ref place);
        int[] others = [.. Enumerable.Range(0, graph.Notes.Count).Where(note => graph.Faces[note].Kind == Model.NoteKind.Note && graph.TopicOf[note] < 0)];
        if (others.Length > 0)
        {
            clusters.Add(new("", null, [new(site.Label("no_topic"), null, Leaves(others, place))]));
        }
    }

    private void Add(string title, string? url, IReadOnlyList<int> topics, ref int place)
    {
        List<OverviewTopic> placed = [];
        foreach (int topic in topics)
        {
            placed.Add(new(graph.Topics[topic].Title, site.Hrefs.Topics[topic], Leaves(graph.Topics[topic].Notes, place++)));
        }

        if (placed.Count > 0)
        {
            clusters.Add(new(title, url, placed));
        }
    }

    private List<MapLeaf> Leaves(IReadOnlyList<int> notes, int place)
    {
        foreach (int note in notes)
        {
            placeOf[note] = place;
        }

        return [.. notes.Select(note => new MapLeaf(graph.Faces[note].Title, site.Hrefs.Notes[note]))];
    }

    private List<OverviewTie> TiesOf(Hub hub) =>
        [.. hub.Notes.Select(note => placeOf[note]).Where(place => place >= 0).GroupBy(place => place).OrderBy(group => group.Key).Select(group => new OverviewTie(group.Key, group.Count()))];

    private IEnumerable<GroupView> Groups()
    {
        OverviewTopic[] topics = [.. clusters.SelectMany(cluster => cluster.Topics)];
        List<LinkView>[] hubsOf = [.. topics.Select(_ => new List<LinkView>())];
        foreach (OverviewHub hub in hubs)
        {
            foreach (OverviewTie tie in hub.Ties)
            {
                hubsOf[tie.Topic].Add(new(hub.Title, hub.Url));
            }
        }

        int place = 0;
        foreach (OverviewCluster cluster in clusters)
        {
            List<ConnectionView> lines = [.. cluster.Topics.Select(topic => new ConnectionView(topic.Title, topic.Url, site.Count("notes", topic.Notes.Count), hubsOf[place++]))];
            yield return new GroupView(cluster.Title, "", cluster.Url, Value.List(lines, ConnectionView.Type));
        }

        if (hubs.Count > 0)
        {
            List<ConnectionView> lines =
            [
                .. hubs.Select((hub, i) => new ConnectionView(
                    hub.Title,
                    hub.Url,
                    site.Count("linked_notes", graph.Hubs[i].Notes.Count),
                    [.. hub.Ties.Where(tie => topics[tie.Topic].Url is not null).Select(tie => new LinkView(topics[tie.Topic].Title, topics[tie.Topic].Url!))])),
            ];
            yield return new GroupView(site.Label("hubs"), "", null, Value.List(lines, ConnectionView.Type));
        }
    }
}
