using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What a topic's page shows.</summary>
internal sealed record TopicView(string Title, string? Description, Value Body, string Counts)
{
    public static ObjectType<TopicView> Type { get; } = new ObjectType<TopicView>("topic", "What a topic's page shows.")
        .Member("title", "Its title.", topic => topic.Title)
        .Member("description", "The author's description; null without one.", topic => topic.Description)
        .Member("body", "The text of its own file, as HTML; null without any.", topic => topic.Body)
        .Member("counts", "What it holds, in words: `10 synthesis notes · 86 source papers`.", topic => topic.Counts)
        .Member("cluster", "Its cluster, a link; null without one.", topic => Value.Object(topic.Cluster, LinkView.Type))
        .Member("tag_links", "The tags of its own file, links to their pages.", topic => Value.List(topic.TagLinks, LinkView.Type))
        .Member("entries", "Its notes by slug.", topic => Value.List(topic.Entries, EntryView.Type))
        .Member("map", "Its notes drawn as a map, by the hubs that list them, as SVG; null without notes.", topic => topic.Map)
        .Member("papers", "Its papers.", topic => Value.List(topic.Papers, PaperUseView.Type))
        .Member("paper_count", "How many papers these are.", topic => topic.Papers.Count);

    public required LinkView? Cluster { get; init; }

    public required IReadOnlyList<LinkView> TagLinks { get; init; }

    public required Value Map { get; init; }

    public required IReadOnlyList<EntryView> Entries { get; init; }

    public required IReadOnlyList<PaperUseView> Papers { get; init; }
}
