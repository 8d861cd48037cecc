using NotesGen.Graph;

namespace NotesGen.Rendering.Reuse;

/// <summary>The graph as pages see it: the same, but whoever reads of it tells so. Sizes of images are read with the images, of whose facts they are.</summary>
internal static class WatchedGraph
{
    public static SiteGraph Of(SiteGraph graph) => graph with
    {
        Notes = Watched(graph.Notes, Fact.Note),
        Faces = Watched(graph.Faces, Fact.Face),
        Assets = Watched(graph.Assets, Fact.Asset),
        Targets = Watched(graph.Targets, Fact.Targets),
        Embeds = Watched(graph.Embeds, Fact.Embeds),
        Backlinks = Watched(graph.Backlinks, Fact.Backlinks),
        Listings = Watched(graph.Listings, Fact.Listings),
        Papers = Watched(graph.Papers, Fact.NotePapers),
        TopicOf = Watched(graph.TopicOf, Fact.TopicOf),
        ClustersOf = Watched(graph.ClustersOf, Fact.ClustersOf),
        Related = Watched(graph.Related, Fact.Related),
        Hubs = Watched(graph.Hubs, Fact.Hub),
        Topics = Watched(graph.Topics, Fact.Topic),
        Clusters = Watched(graph.Clusters, Fact.Cluster),
        Tags = Watched(graph.Tags, Fact.Tag),
        TagsOf = Watched(graph.TagsOf, Fact.TagsOf),
        AllPapers = Watched(graph.AllPapers, Fact.Paper),
    };

    private static WatchedList<T> Watched<T>(IReadOnlyList<T> list, Fact fact) => new(list, fact);
}
