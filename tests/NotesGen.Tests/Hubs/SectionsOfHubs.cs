using AngleSharp.Dom;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using Xunit;

namespace NotesGen.Tests.Hubs;

public sealed class SectionsOfHubs
{
    private const string Notes =
        """

        === notes/one.md
        === notes/two.md
        === notes/three.md
        === notes/secret.md
        ---
        draft: true
        ---
        === hubs/other.md
        - [[one]]
        """;

    private static MiniSite SiteOf(string hub) => MiniSite.Of("=== hubs/hub.md\n" + hub + Notes);

    /// <summary>A hub's sections in one text each: <c>Title: one, two</c>.</summary>
    private static string[] SectionsOf(MiniSite site) =>
        [.. site.Hub("hubs/hub.md").Sections.Select(section => $"{section.Text?.Title ?? "(other)"}: {string.Join(", ", site.Ids(section.Notes))}")];

    private static string CountsOf(MiniSite site) => site.Page("notes/hub/").QuerySelector(".counts")!.TextContent;

    [Fact]
    public void OfTheSameTitleStayTwoWithTwoAnchors()
    {
        MiniSite site = SiteOf("## Method\n\n- [[one]]\n\n## Method\n\n- [[two]]\n");

        Assert.Equal(["Method: one", "Method: two"], SectionsOf(site));
        Assert.Equal(["method", "method-1"], site.Page("notes/hub/").QuerySelectorAll("section").Select(section => section.Id));
        Assert.Equal("2 linked notes · 2 sections", CountsOf(site));
    }

    [Fact]
    public void KeepTheEmphasisDatesSlashesAndDashesOfTheirHeadings()
    {
        MiniSite site = SiteOf("## *Early* work / 2023-02-23 — `PPO` & [[two]]\n\n- [[one]]\n");
        IElement heading = site.Page("notes/hub/").QuerySelector("section h2")!;

        Assert.Equal(["Early work / 2023-02-23 — PPO & two: one"], SectionsOf(site));
        Assert.Equal("Early", heading.QuerySelector("em")!.TextContent);
        Assert.Equal("PPO", heading.QuerySelector("code")!.TextContent);
        Assert.Equal("../../notes/two/", heading.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("1 linked note · 1 section", CountsOf(site));
    }

    [Fact]
    public void ThatAreEmptyDoNotCount()
    {
        MiniSite site = SiteOf("## Empty\n\n## Full\n\n- [[one]]\n\n## Only prose\n\nTo come.\n");

        Assert.Equal("1 linked note · 1 section", CountsOf(site));
        Assert.Equal(["Empty", "Full", "Only prose"], site.Page("notes/hub/").QuerySelectorAll("section h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void ListANoteOnceAndTheHubCountsItOnce()
    {
        MiniSite site = SiteOf("## A\n\n- [[one]] first\n- [[two]]\n- [[one]] again\n\n## B\n\n- [[one]]\n");

        Assert.Equal(["A: one, two", "B: one"], SectionsOf(site));
        Assert.Equal("2 linked notes · 2 sections", CountsOf(site));
        Assert.Equal(["2 notes", "1 note"], site.Page("notes/hub/").QuerySelectorAll(".count").Select(count => count.TextContent));
    }

    [Fact]
    public void KeepAllThatIsSaidOfANoteListedTwice()
    {
        MiniSite site = SiteOf("## A\n\n- [[one]] first\n- [[two]]\n- [[one]]\n- [[one]] again, see [[two]][^1]\n\n[^1]: Why.\n");
        IElement entry = site.Page("notes/hub/").QuerySelector("section .entry")!;

        Assert.Equal(["A: one, two"], SectionsOf(site));
        Assert.Equal("first", entry.QuerySelector("i")!.FirstChild!.TextContent.Trim());
        Assert.Equal(["again, see two1"], entry.QuerySelectorAll(".gloss").Select(gloss => gloss.TextContent));
        Assert.Equal("../../notes/two/", entry.QuerySelector(".gloss a")!.GetAttribute("href"));
        Assert.Equal("2 linked notes · 1 section", CountsOf(site));
    }

    [Theory]
    [InlineData("- [[#Later]] is another matter", "Later is another matter")]
    [InlineData("- More of it is under [[#Later|another heading]] below", "More of it is under another heading below")]
    [InlineData("- [[#Later]]", "")]
    public void KeepTheWordsOfItemsThatLinkToTheHubItself(string item, string words)
    {
        MiniSite site = SiteOf($"## A\n\n- [[one]]\n{item}\n\n## Later\n\n- [[two]]\n");
        IElement section = site.Page("notes/hub/").QuerySelector("section")!;

        Assert.Equal(["A: one", "Later: two"], SectionsOf(site));
        Assert.Equal(words, string.Concat(section.QuerySelectorAll(".entry").Skip(1).Select(entry => entry.TextContent.Trim())));
        Assert.Equal(words.Length > 0, section.QuerySelector(".entry a[href$='#later']") is not null);
        Assert.Equal("2 linked notes · 2 sections", CountsOf(site));
    }

    [Fact]
    public void LeaveDraftsOut()
    {
        MiniSite site = SiteOf("## A\n\n- [[secret]] not for you\n- [[one]]\n\n## B\n\n- [[secret]]\n");

        Assert.Equal(["A: one", "B: "], SectionsOf(site));
        Assert.Equal("1 linked note · 1 section", CountsOf(site));
        Assert.DoesNotContain("not for you", site.Text("notes/hub/index.html"), StringComparison.Ordinal);
        Assert.Equal(["NG2007 hubs/hub.md:3:3 `secret` is not published", "NG2007 hubs/hub.md:8:3 `secret` is not published"], site.Reports);
    }

    [Fact]
    public void ShowMissingNotesWithTheirGlossButDoNotCountThem()
    {
        MiniSite site = SiteOf("## A\n\n- [[Not yet]] planned\n- [[one]]\n");
        IElement entry = site.Page("notes/hub/").QuerySelector(".entry")!;

        Assert.Equal(("Not yet", "planned"), (entry.QuerySelector("b")!.TextContent, entry.QuerySelector("i")!.TextContent.Trim()));
        Assert.Equal("1 linked note · 1 section", CountsOf(site));
        Assert.Equal(["NG2001 hubs/hub.md:3:3 no note answers to `Not yet`"], site.Reports);
    }

    [Fact]
    public void MayListHubs()
    {
        MiniSite site = SiteOf("## A\n\n- [[other]]\n- [[one]]\n");

        Assert.Equal(["A: other, one"], SectionsOf(site));
        Assert.Equal("2 linked notes · 1 section", CountsOf(site));
        Assert.Equal("hub", site.Page("notes/other/").QuerySelector(".listed-in")!.TextContent);
    }

    [Fact]
    public void DoNotListTheHubItself() => Assert.Equal(["A: one"], SectionsOf(SiteOf("## A\n\n- [[hub]]\n- [[#A]]\n- [[one]]\n")));

    [Fact]
    public void BeforeTheFirstHeadingHaveNoTitle()
    {
        MiniSite site = SiteOf("# The hub\n\nProse.\n\n- [[one]]\n\n## A\n\n- [[two]]\n");

        Assert.Equal([": one", "A: two"], SectionsOf(site));
        Assert.Equal("Prose.", site.Page("notes/hub/").QuerySelector("main")!.TextContent.Trim());
        Assert.Equal("2 linked notes · 2 sections", CountsOf(site));
    }

    [Fact]
    public void OfTheFrontMatterComeFirst()
    {
        MiniSite site = SiteOf("---\nsections:\n  - title: First\n    intro: Its prose.\n    notes: [two, \"[[three]]\", gone]\n  - title: A\n    notes:\n      - one\n---\n## A\n\n- [[one]]\n");
        IDocument page = site.Page("notes/hub/");

        Assert.Equal(["First: two, three", "A: one", "A: one"], SectionsOf(site));
        Assert.Equal("Its prose.", page.QuerySelector("section .intro")!.TextContent.Trim());
        Assert.Equal(3, page.QuerySelectorAll("section").Select(section => section.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("3 linked notes · 3 sections", CountsOf(site));
        Assert.Equal(["NG2001 hubs/hub.md:5:31 no note answers to `gone`"], site.Reports);
    }

    [Fact]
    public void HoldTheDeeperHeadingsBelowThem()
    {
        MiniSite site = SiteOf("## A\n\n### Deeper\n\nProse.\n\n- [[one]]\n\n#### Deepest\n\n- [[two]]\n\n## B\n\n- [[three]]\n");

        Assert.Equal(["A: one, two", "B: three"], SectionsOf(site));
    }

    [Fact]
    public void KeepTheirProseAsTheirIntroduction()
    {
        MiniSite site = SiteOf("## A\n\nBefore [[two]] the list.\n\n- [[one]]\n\nBehind it.\n\n- no link here\n");
        IElement intro = site.Page("notes/hub/").QuerySelector("section .intro")!;

        Assert.Equal(["A: one"], SectionsOf(site));
        Assert.Equal(["Before two the list.", "Behind it."], intro.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        Assert.Equal("no link here", intro.QuerySelector("li")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("- [[one]] — the gloss", "the gloss")]
    [InlineData("- [[one]]: the gloss", "the gloss")]
    [InlineData("- [[one]] the *gloss* [[two]]", "the gloss two")]
    [InlineData("- **[[one]]** the gloss", "the gloss")]
    [InlineData("- **[[one]]**: the gloss", "the gloss")]
    [InlineData("- [One](../notes/one.md) - the gloss", "the gloss")]
    [InlineData("- [ ] [[one]] the gloss", "the gloss")]
    [InlineData("- Words before [[one]] and behind", "Words before one and behind")]
    [InlineData("- [[one]]\n  the gloss", "the gloss")]
    [InlineData("- [[one]]\n\n  The gloss.\n\n  On two paragraphs.", "The gloss. On two paragraphs.")]
    [InlineData("1. [[one]] the gloss", "the gloss")]
    [InlineData("* [[one]]", "")]
    public void GiveTheHubsOwnGlossOnANote(string item, string gloss)
    {
        MiniSite site = SiteOf($"## A\n\n{item}\n");
        IElement entry = site.Page("notes/hub/").QuerySelector("section .entry")!;

        Assert.Equal("one", entry.QuerySelector("b")!.TextContent);
        Assert.Equal(gloss, string.Join(' ', entry.TextContent[3..].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void ListEveryLinkOfAnItemAndOfTheItemsBelow()
    {
        MiniSite site = SiteOf("## A\n\n- [[one]] and [[two]]\n  - below: [[three]]\n    - [[other]]\n");

        Assert.Equal(["A: one, two, three, other"], SectionsOf(site));
    }

    [Fact]
    public void KeepTheWordsOfItemsThatOnlyGroup()
    {
        MiniSite site = SiteOf("## A\n\n- Early work\n  - [[one]]\n  - [[two]]\n");

        Assert.Equal(["A: one, two"], SectionsOf(site));
        Assert.Contains("Early work", site.Page("notes/hub/").QuerySelector("section")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EndWithNotesThatNameTheHubThemselves()
    {
        MiniSite site = MiniSite.Of(
            """
            === hubs/hub.md
            ## A

            - [[one]]
            === notes/zeta.md
            ---
            hubs: hub
            ---
            === notes/one.md
            ---
            hubs: [hub]
            ---
            === notes/alpha.md
            ---
            topics: ["[[hub|The hub]]", a-topic]
            ---
            """);

        Assert.Equal(["A: one", "(other): alpha, zeta"], SectionsOf(site));
        Assert.Equal("3 linked notes · 2 sections", CountsOf(site));
        Assert.Equal("Other notes", site.Page("notes/hub/").QuerySelectorAll("h2")[^1].TextContent);
        Assert.Equal(["a-topic"], site.Graph.Topics.Select(topic => topic.Slug.Value));
    }

    [Fact]
    public void NamedByANoteMustBeHubs()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\ntitle: A\nhubs: [b]\n---\n=== b.md\n---\ntitle: B\n---\n");

        Assert.Equal(["NG2005 a.md:3:8 `b` is not a hub"], site.Reports);
        Assert.Equal("b.md", Assert.Single(site.Report(Catalogue.WrongKind).Notes).Place!.Path.Value);
    }

    [Fact]
    public void OfAHubThatListsNothingGiveAHint()
    {
        MiniSite site = MiniSite.Of("=== hubs/hub.md\n## A\n");

        Assert.Equal(["NG6001 hubs/hub.md this hub lists no published note"], site.Reports);
        Assert.Equal("0 linked notes · 0 sections", CountsOf(site));
    }

    [Fact]
    public void KnowThePlaceOfEachNoteInThem()
    {
        MiniSite site = SiteOf("## A\n\n- [[one]]\n- [[secret]]\n- [[two]]\n- [[three]]\n\n## B\n\n- [[two]]\n");

        Assert.Equal(
            ["2 of 3 in hub: A: one < > three", "1 of 1 in hub: B: - < > -"],
            site.Page("notes/two/").QuerySelectorAll(".place").Select(place => place.TextContent));
        Assert.Equal([new Listing(0, 0, 1), new Listing(0, 1, 0)], site.Graph.Listings[site.Number("notes/two.md")]);
    }

    [Fact]
    public void OfBothHighestLevelsHoldHeadingsOfTheNextLevel()
    {
        MiniSite site = SiteOf("---\ntitle: Hub\n---\n# First\n\n- [[one]]\n\n## Second\n\n- [[two]]\n\n### Deeper\n\nText.\n");

        Assert.Equal(["First: one", "Second: two"], SectionsOf(site));
        Assert.Contains("<h3 id=\"deeper\">", site.Text("notes/hub/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void KeepTheirHeadingWhereNothingStandsUnderIt()
    {
        MiniSite site = MiniSite.OfFiles(("hub.md", "---\ntype: hub\n---\n\n## Later\n\n## Now\n\n- [[a]]\n"), ("a.md", "See [[hub#Later]].\n"));

        Assert.Equal(["Later", "Now"], site.Page("notes/hub/").QuerySelectorAll("section h2").Select(heading => heading.TextContent));
        Assert.NotNull(site.Page("notes/hub/").GetElementById("later"));
        Assert.EndsWith("#later", site.Page("notes/a/").QuerySelector("main a[href*=hub]")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
