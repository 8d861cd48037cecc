using AngleSharp.Dom;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Maps;

public sealed class MapOfEverything
{
    private const string Content =
        """
        === hubs/one.md
        # One

        - [[a]]
        - [[b]]
        - [[d]]
        === hubs/two.md
        # Two

        - [[c]]
        - [[e]]
        === topics/t.md
        ---
        title: Topic T
        cluster: k
        ---
        === notes/a.md
        ---
        topic: t
        ---
        === notes/b.md
        ---
        topic: t
        ---
        === notes/c.md
        ---
        topic: u
        ---
        === notes/d.md
        ---
        title: D
        ---
        === notes/e.md
        ---
        draft: true
        ---

        """;

    private static readonly SiteFiles Site = SiteFiles.Of(Content);

    [Fact]
    public void ShowsTopicsByClusterThenThoseOfNoneThenHubs()
    {
        IElement map = Wide();

        Assert.Equal(["K", "Topic T", "U", "Without a topic", "One", "Two"], map.QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.Equal(["../clusters/k/", "../topics/t/", "../topics/u/", "../notes/one/", "../notes/two/"], map.QuerySelectorAll("a:has(text)").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void HasADotForEveryPublishedNote() =>
        Assert.Equal(["a", "b", "c", "D"], Wide().QuerySelectorAll("a:has(circle)").Select(dot => dot.TextContent));

    [Fact]
    public void TiesHubsToTheTopicsOfTheirNotesAsWideAsTheyShare() =>
        Assert.Equal(["2", "1", "1"], Wide().QuerySelectorAll("path").Select(ribbon => ribbon.GetAttribute("stroke-width")));

    [Fact]
    public void SaysTheSameInWords()
    {
        Assert.Equal(
            ["Topic T: 2 notes · One", "U: 1 note · Two", "Without a topic: 1 note · One", "One: 3 linked notes · Topic T", "Two: 1 linked note · U"],
            Site.Page("map/index.html").QuerySelectorAll(".adjacency .entry").Select(entry => $"{entry.QuerySelector("h3")!.TextContent}: {entry.QuerySelector("p")!.TextContent}"));
    }

    [Fact]
    public void IsMissingWhereThereIsNothingToMap()
    {
        SiteFiles site = SiteFiles.Of("=== a.md\nText.\n");

        Assert.False(site.Files.ContainsKey("map/index.html"));
        Assert.DoesNotContain("map/", site.Text("index.html"), StringComparison.Ordinal);
    }

    private static IElement Wide() => Site.Page("map/index.html").QuerySelector("svg.wide-map")!;
}
