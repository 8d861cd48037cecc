using AngleSharp.Dom;
using NotesGen.Graph;
using Xunit;

namespace NotesGen.Tests.Graph;

public sealed class TopicsAndClusters
{
    private static string CountsOf(MiniSite site, string address) => site.Page(address).QuerySelector(".counts")!.TextContent;

    [Fact]
    public void GatherNotesByTheirOwnFrontMatterInTheOrderOfSlugs()
    {
        MiniSite site = MiniSite.Of(
            """
            === topics/rlvr.md
            ---
            title: Verifiable rewards
            cluster: learning
            sources: [2301.00009]
            ---
            === clusters/learning.md
            # Learning
            === notes/zeta.md
            ---
            topic: rlvr
            sources: [2301.00001, 2301.00002v2]
            ---
            === notes/alpha.md
            ---
            topic: Verifiable rewards
            sources: [arxiv:2301.00001v3, key2024]
            ---
            === notes/else.md
            ---
            topic: "[[rlvr]]"
            cluster: other
            ---
            """);
        Topic topic = Assert.Single(site.Graph.Topics);

        Assert.Equal(["alpha", "else", "zeta"], site.Ids(topic.Notes));
        Assert.Equal("3 synthesis notes · 4 source papers", CountsOf(site, "topics/rlvr/"));
        Assert.Equal("2 notes (primary) · 4 papers · 1 sub-topic", CountsOf(site, "clusters/learning/"));
        Assert.Equal("1 note (primary) · 0 papers · 0 sub-topics", CountsOf(site, "clusters/other/"));
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void OnlyNamedByNotesExistAllTheSame()
    {
        MiniSite site = MiniSite.OfNote("---\ntopic: process-supervision\nclusters: [Reward Models, second-one]\n---\n");

        Assert.Equal(["Process supervision"], site.Graph.Topics.Select(topic => topic.Title));
        Assert.Equal(["Reward Models", "Second one"], site.Graph.Clusters.Select(cluster => cluster.Title));
        Assert.Contains("topics/process-supervision/", site.Addresses);
        Assert.Contains("clusters/reward-models/", site.Addresses);
        Assert.Equal("1 note (primary) · 0 papers · 1 sub-topic", CountsOf(site, "clusters/reward-models/"));
        Assert.Equal("0 notes (primary) · 0 papers · 0 sub-topics", CountsOf(site, "clusters/second-one/"));
    }

    [Fact]
    public void TakeTheFirstClusterAsThePrimaryOneAndElseTheTopics()
    {
        MiniSite site = MiniSite.Of(
            """
            === topics/t.md
            ---
            cluster: of-topic
            ---
            === own.md
            ---
            clusters: [own, second]
            topic: t
            ---
            === inherited.md
            ---
            topic: t
            ---
            === none.md
            Text.
            """);

        Assert.Equal(["own", "second"], site.Graph.ClustersOf[site.Number("own.md")].Select(cluster => site.Graph.Clusters[cluster].Slug.Value));
        Assert.Equal(["of-topic"], site.Graph.ClustersOf[site.Number("inherited.md")].Select(cluster => site.Graph.Clusters[cluster].Slug.Value));
        Assert.Empty(site.Graph.ClustersOf[site.Number("none.md")]);
    }

    [Fact]
    public void CountEachPaperOfTheClusterOnce()
    {
        MiniSite site = MiniSite.Of(
            """
            === topics/t.md
            ---
            cluster: c
            sources: [2301.00001, 2301.00002]
            ---
            === a.md
            ---
            topic: t
            sources: [2301.00002v3]
            ---
            === b.md
            ---
            cluster: c
            sources: ["https://arxiv.org/abs/2301.00001", 2301.00003]
            ---
            === c.md
            ---
            clusters: [other, c]
            sources: [2301.00004]
            ---
            """);

        Assert.Equal("2 notes (primary) · 3 papers · 1 sub-topic", CountsOf(site, "clusters/c/"));
    }

    [Fact]
    public void OrderSubTopicsBySizeThenTitle()
    {
        MiniSite site = MiniSite.Of(
            """
            === topics/small-b.md
            ---
            title: B
            cluster: c
            ---
            === topics/small-a.md
            ---
            title: A
            cluster: c
            ---
            === topics/zzz-large.md
            ---
            cluster: c
            ---
            === n1.md
            ---
            topic: zzz-large
            ---
            === n2.md
            ---
            topic: zzz-large
            ---
            === n3.md
            ---
            topic: small-b
            ---
            === n4.md
            ---
            topic: small-a
            ---
            """);

        Assert.Equal(["zzz-large", "A", "B"], site.Page("clusters/c/").QuerySelectorAll("section h2").Select(heading => heading.TextContent));
    }

    [Theory]
    [InlineData(16, "16 notes", 16)]
    [InlineData(17, "16 of 17 notes", 16)]
    [InlineData(1, "1 note", 1)]
    public void ShowAtMostSixteenCardsOfASubTopic(int notes, string count, int cards)
    {
        MiniSite site = MiniSite.OfFiles([("topics/t.md", "---\ncluster: c\n---\n"), .. Enumerable.Range(10, notes).Select(i => (FormattableString.Invariant($"n{i}.md"), "---\ntopic: t\n---\n"))]);
        IElement section = Assert.Single(site.Page("clusters/c/").QuerySelectorAll("section"));

        Assert.Equal((count, cards), (section.QuerySelector(".count")!.TextContent, section.QuerySelectorAll(".entry").Length));
        Assert.Equal(notes > 16 ? "topics/t/" : null, section.QuerySelector(".more")?.TextContent);
        Assert.Equal(notes, site.Page("topics/t/").QuerySelectorAll(".entry").Length);
    }

    [Fact]
    public void TakeTheNumberOfCardsFromTheConfiguration()
    {
        MiniSite site = MiniSite.OfFiles(
            ("notesgen.yaml", "clusters:\n  cards_per_topic: 1\n"), ("topics/t.md", "---\ncluster: c\n---\n"), ("a.md", "---\ntopic: t\n---\n"), ("b.md", "---\ntopic: t\n---\n"));

        Assert.Empty(site.Reports);
        Assert.Equal("1 of 2 notes", site.Page("clusters/c/").QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public void ShowPrimaryNotesOfTopicsElsewhereAsOtherNotes()
    {
        MiniSite site = MiniSite.Of(
            """
            === topics/t.md
            ---
            cluster: c
            ---
            === topics/far.md
            ---
            cluster: d
            ---
            === a.md
            ---
            topic: t
            ---
            === b.md
            ---
            topic: far
            cluster: c
            ---
            === c1.md
            ---
            cluster: c
            ---
            """);

        Assert.Equal("3 notes (primary) · 0 papers · 1 sub-topic", CountsOf(site, "clusters/c/"));
        Assert.Equal(["t: a", "Other notes: b, c1"], site.Page("clusters/c/").QuerySelectorAll("section").Select(section => $"{section.QuerySelector("h2")!.TextContent}: {string.Join(", ", section.QuerySelectorAll(".entry").Select(entry => entry.TextContent))}"));
    }

    [Fact]
    public void OfTopicsThatNameHubsOrTopicsAreToldApart()
    {
        MiniSite site = MiniSite.Of(
            """
            === a.md
            ---
            topics: [My Hub, second-topic, third-topic]
            ---
            === b.md
            ---
            topic: given
            topics: [second-topic, my-hub]
            ---
            === hubs/my-hub.md
            ---
            title: My Hub
            ---
            """);

        Assert.Equal(["a", "b"], site.Ids(site.Hub("hubs/my-hub.md").Notes));
        Assert.Equal("second-topic", site.Graph.Topics[site.Graph.TopicOf[site.Number("a.md")]].Slug.Value);
        Assert.Equal("given", site.Graph.Topics[site.Graph.TopicOf[site.Number("b.md")]].Slug.Value);
    }

    [Theory]
    [InlineData("slug", "a b c d")]
    [InlineData("title", "d a c b")]
    [InlineData("date", "c a d b")]
    public void ListTheirNotesInTheOrderThatTheConfigurationWants(string order, string expected)
    {
        MiniSite site = MiniSite.Of(
            $"""
            === notesgen.yaml
            order: {order}
            === notes/a.md
            {Note("Beta", "date: 2024-05-01")}
            === notes/b.md
            {Note("Zeta", "tags: x")}
            === notes/c.md
            {Note("Gamma", "date: 2025-05-01")}
            === notes/d.md
            {Note("Alpha", "date: 2024-05-01")}
            """);

        Assert.Equal(expected, string.Join(' ', site.Ids(Assert.Single(site.Graph.Topics).Notes)));
        Assert.Equal(expected, string.Join(' ', site.Ids(Assert.Single(site.Graph.Clusters).Primary)));

        static string Note(string title, string more) => $"---\ntitle: {title}\ntopic: t\ncluster: k\n{more}\n---";
    }
}
