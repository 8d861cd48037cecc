using AngleSharp.Dom;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Maps;

/// <summary>The maps that pages of the default theme show.</summary>
public sealed class MapsOfPages
{
    private const string Notes =
        """
        === hubs/h.md
        # The hub

        ## First <& section

        - [[a]]
        - [[b]]

        ## Second

        - [[c]]
        - [[missing]]
        === notes/a.md
        ---
        title: Is <a> & "b" drawn as text?
        topic: t
        cluster: k
        ---
        === notes/b.md
        ---
        title: What is a title so long that no two lines of a map could hold all of its words, of which there are more than anybody would want to read?
        topic: t
        ---
        === notes/c.md
        ---
        title: C
        topic: t
        ---
        === notes/d.md
        ---
        title: D
        topic: t
        ---

        """;

    private static readonly SiteFiles Site = SiteFiles.Of(Notes);

    [Fact]
    public void OfAHubHoldItsSectionsAndEachOfItsNotesAsALink()
    {
        IElement map = Site.Page("notes/h/index.html").QuerySelector("svg.narrow-map")!;

        Assert.Equal("The hub", map.GetAttribute("aria-label"));
        Assert.Equal(["First <& section", "Second"], map.QuerySelectorAll(".branch").Select(branch => branch.TextContent));
        Assert.Equal(["../../notes/a/", "../../notes/b/", "../../notes/c/"], map.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Is <a> & \"b\" drawn as text?", map.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void NameALinkWhoseTitleIsCutByAllOfIt()
    {
        IElement link = Site.Page("notes/h/index.html").QuerySelectorAll("svg.narrow-map a")[1];

        Assert.EndsWith("…", link.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("want to read?", link.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void OfATopicHoldItsNotesByTheHubThatListsThem()
    {
        IElement map = Site.Page("topics/t/index.html").QuerySelector("svg.narrow-map")!;

        Assert.Equal(["The hub", "Other notes"], map.QuerySelectorAll(".branch").Select(branch => branch.TextContent));
        Assert.Equal(["../../notes/h/", "../../notes/a/", "../../notes/b/", "../../notes/c/", "../../notes/d/"], map.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void OfAClusterHoldItsTopics()
    {
        IElement map = Site.Page("clusters/k/index.html").QuerySelector("svg.narrow-map")!;

        Assert.Equal(["../../topics/t/"], map.QuerySelectorAll("a:has(> .branch)").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void AreOfferedOnlyWhereThereIsSomethingToDraw() => Assert.Empty(SiteFiles.Of("=== hubs/h.md\n# Empty\n\n## Section\n\nProse.\n").Page("notes/h/index.html").QuerySelectorAll("svg, #view-map"));
}
