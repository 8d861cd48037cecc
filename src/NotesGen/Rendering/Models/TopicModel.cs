using NotesGen.Graph;
using NotesGen.Rendering.Fragments;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers what the pages of topics and clusters show.</summary>
internal sealed class TopicModel(SiteViews site)
{
    private readonly SiteGraph graph = site.Graph;
    private readonly SourcePapers papers = new(site);
    private readonly MapModel maps = new(site);

    public TopicView Topic(int index, string root)
    {
        Topic topic = graph.Topics[index];
        return new TopicView(topic.Title, LeadOf(topic.Note), BodyOf(topic.Note, root), CountsOf(topic))
        {
            Cluster = topic.Cluster < 0 ? null : site.Clusters[topic.Cluster],
            TagLinks = site.TagsOf(topic.Note),
            Entries = Entries(topic.Notes),
            Map = maps.Topic(topic, root),
            Papers = papers.Of(topic.Notes, topic.Note < 0 ? [] : [topic.Note]),
        };
    }

    public ClusterView Cluster(int index, string root)
    {
        Cluster cluster = graph.Clusters[index];
        int most = graph.Configuration.CardsPerTopic;
        List<SubTopicView> topics =
        [
            .. cluster.Topics.Select(topic => SubTopic(graph.Topics[topic], site.Hrefs.Topics[topic], most)),
        ];
        if (cluster.Others.Count > 0)
        {
            topics.Add(new SubTopicView(site.Label("other_notes"), null, "other-notes", site.Count("notes", cluster.Others.Count), Entries(cluster.Others), false));
        }

        return new ClusterView(cluster.Title, LeadOf(cluster.Note), BodyOf(cluster.Note, root), CountsOf(cluster), topics)
        {
            TagLinks = site.TagsOf(cluster.Note),
            Map = MapModel.Cluster(cluster, topics, root),
        };
    }

    /// <summary>A topic as it is listed.</summary>
    public GatheringView Gather(Topic topic, string url) => new(topic.Title, url, DescriptionOf(topic.Note), CountsOf(topic));

    /// <summary>A cluster as it is listed.</summary>
    public GatheringView Gather(Cluster cluster, string url) => new(cluster.Title, url, DescriptionOf(cluster.Note), CountsOf(cluster));

    private SubTopicView SubTopic(Topic topic, string url, int most)
    {
        bool isCut = topic.Notes.Count > most;
        string count = isCut ? site.Label("more_of_topic", most, topic.Notes.Count) : site.Count("notes", topic.Notes.Count);
        return new SubTopicView(topic.Title, url, AnchorOf(topic), count, Entries([.. topic.Notes.Take(most)]), isCut);
    }

    /// <summary>With a full stop, which no heading's id holds.</summary>
    private static string AnchorOf(Topic topic) => "topic." + topic.Slug.Value;

    private EntryView[] Entries(IReadOnlyList<int> notes) => [.. notes.Select(note => new EntryView(site.Notes[note], Value.Null, null))];

    private string CountsOf(Topic topic) => $"{site.Count("synthesis_notes", topic.Notes.Count)} · {site.Count("source_papers", topic.Papers.Count)}";

    private string CountsOf(Cluster cluster) =>
        $"{site.Count("primary_notes", cluster.Primary.Count)} · {site.Count("papers", cluster.Papers.Count)} · {site.Count("sub_topics", cluster.Topics.Count)}";

    private string? LeadOf(int note) => note < 0 ? null : graph.Faces[note].Lead;

    private string? DescriptionOf(int note) => note < 0 ? null : graph.Faces[note].Description;

    private Value BodyOf(int note, string root) =>
        note < 0 ? Value.Null : FragmentMarkup.Of(graph.Notes[note].Body.Html, new HoleFiller(site, note, root, CitationStyle.Named));
}
