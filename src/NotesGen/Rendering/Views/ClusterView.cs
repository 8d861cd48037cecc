using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What a cluster's page shows.</summary>
internal sealed record ClusterView(string Title, string? Description, Value Body, string Counts, IReadOnlyList<SubTopicView> SubTopics)
{
    public static ObjectType<ClusterView> Type { get; } = new ObjectType<ClusterView>("cluster", "What a cluster's page shows.")
        .Member("title", "Its title.", cluster => cluster.Title)
        .Member("description", "The author's description; null without one.", cluster => cluster.Description)
        .Member("body", "The text of its own file, as HTML; null without any.", cluster => cluster.Body)
        .Member("counts", "What it holds, in words: `171 notes (primary) · 562 papers · 9 sub-topics`.", cluster => cluster.Counts)
        .Member("tag_links", "The tags of its own file, links to their pages.", cluster => Value.List(cluster.TagLinks, LinkView.Type))
        .Member("sub_topics", "Its topics, the largest first, and last its notes of other topics.", cluster => Value.List(cluster.SubTopics, SubTopicView.Type))
        .Member("map", "Its topics and the notes shown, drawn as a map, as SVG; null without notes.", cluster => cluster.Map);

    public required IReadOnlyList<LinkView> TagLinks { get; init; }

    public required Value Map { get; init; }
}
