using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Links;

public sealed class HeadingsAndBlocks
{
    private const string Target =
        """
        # Title

        ## Results

        ### Method

        A paragraph. ^para

        ## Discussion: *what* [[it|this]] means?

        ### Method

        - an item ^item-1

        | a | b |
        |---|---|

        ^table

        ## Notes

        ## Notes
        """;

    private static MiniSite SiteOf(string link) => MiniSite.OfFiles(("a.md", link + "\n"), ("b.md", Target + "\n"), ("it.md", "Text.\n"));

    [Theory]
    [InlineData("[[b#Results]]", "#results")]
    [InlineData("[[b#results]]", "#results")]
    [InlineData("[[b#Method]]", "#method")]
    [InlineData("[[b#Results#Method]]", "#method")]
    [InlineData("[[b#Discussion what it this means#Method]]", "#method-1")]
    [InlineData("[[b#Title]]", "")]
    [InlineData("[[b#Title#Results]]", "#results")]
    [InlineData("[[b#^para]]", "#^para")]
    [InlineData("[[b#^PARA]]", "#^para")]
    [InlineData("[[b#^item-1]]", "#^item-1")]
    [InlineData("[[b#^table]]", "#^table")]
    public void AreFoundByObsidiansRules(string link, string anchor)
    {
        MiniSite site = SiteOf(link);

        Assert.Equal("b.md" + anchor, site.Leads("a.md"));
        Assert.Empty(site.Reports);
    }

    [Theory]
    [InlineData("[[b#Result]]", "NG2003 a.md:1:1 `Title` has no heading `Result`", "did you mean `#Results`?")]
    [InlineData("[[b#Notes#Method]]", "NG2003 a.md:1:1 `Title` has no heading `Notes#Method`", null)]
    [InlineData("[[b#Results#Notes]]", "NG2003 a.md:1:1 `Title` has no heading `Results#Notes`", null)]
    [InlineData("[[b#Method#Notes]]", "NG2003 a.md:1:1 `Title` has no heading `Method#Notes`", null)]
    [InlineData("[[b#^none]]", "NG2003 a.md:1:1 `Title` has no block `^none`", null)]
    public void ThatAreMissingLeadToTheNoteWithAWarning(string link, string report, string? help)
    {
        MiniSite site = SiteOf(link);

        Assert.Equal("b.md", site.Leads("a.md"));
        Assert.Equal([report], site.Reports);
        Assert.Equal(help, site.Report(Catalogue.MissingAnchor).Help);
    }

    [Fact]
    public void HaveGitHubsAnchorsInThePage()
    {
        AngleSharp.Dom.IDocument page = SiteOf("Text.").Page("notes/b/");

        Assert.Equal(["results", "method", "discussion-what-this-means", "method-1", "notes", "notes-1"], page.QuerySelectorAll("main h2, main h3").Select(heading => heading.Id));
        Assert.Equal(["^para", "^item-1", "^table"], page.QuerySelectorAll("main [id^='^']").Select(block => block.Id));
        Assert.DoesNotContain("^", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Related", "related-1")]
    [InlineData("Related heading", "related-heading-1")]
    [InlineData("Ref 1", "ref-1-1")]
    [InlineData("Some heading", "some-heading")]
    [InlineData("Topics", "topics")]
    public void GiveWayOnlyToWhatThePageNeedsForItself(string heading, string anchor) =>
        Assert.Equal(anchor, Assert.Single(MiniSite.OfNote($"## {heading}\n").Note("note.md").Body.Headings).Anchor);

    [Fact]
    public void OfALinkLeadToAnIdThatIsInThePage()
    {
        foreach (string link in (string[])["[[b#Results]]", "[[b#^table]]", "[[b#^item-1]]", "[[b#Discussion what it this means#Method]]"])
        {
            MiniSite site = SiteOf(link);
            string href = site.Page("notes/a/").QuerySelector("main a")!.GetAttribute("href")!;

            Assert.NotNull(site.Page("notes/b/").GetElementById(Uri.UnescapeDataString(href.Split('#')[1])));
        }
    }

    [Fact]
    public void OfANoteItselfAreLinksWithinThePage()
    {
        MiniSite site = MiniSite.OfNote("[[#Below]] [[note#Below]] [[#^x]]\n\n## Below\n\nText ^x\n");

        Assert.Equal(["#below", "#below", "#%5Ex"], site.Page("notes/note/").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.Empty(site.Graph.Backlinks[0]);
    }

    [Theory]
    [InlineData("C++ & T", "c--t", "C++ & T")]
    [InlineData("日本 語", "日本-語", "日本 語")]
    [InlineData("Émile's `x_1`", "émiles-x_1", "émile's x_1")]
    public void MayHoldAnything(string heading, string anchor, string typed)
    {
        MiniSite site = MiniSite.OfFiles(("a.md", $"[[b#{typed}]]\n"), ("b.md", $"## {heading}\n"));

        Assert.Equal("b.md#" + anchor, site.Leads("a.md"));
    }
}
