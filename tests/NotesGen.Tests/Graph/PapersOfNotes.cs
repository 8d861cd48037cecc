using AngleSharp.Dom;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using Xunit;

namespace NotesGen.Tests.Graph;

public sealed class PapersOfNotes
{
    private const string Bibliography =
        """

        === papers.bib
        @article{lightman2023, title = {Let's verify step by step}, author = {Lightman, Hunter and Kosaraju, Vineet}, year = 2023, eprint = {2305.20050}, archiveprefix = {arXiv}}
        @article{vaswani2017, title = {Attention}, doi = {10.1000/ABC}, year = 2017}
        @article{unused2020, title = {Unused}}
        """;

    [Fact]
    public void AreOnePaperAcrossItsNamesAndVersions()
    {
        MiniSite site = MiniSite.Of(
            """
            === a.md
            ---
            sources: [lightman2023, 2305.20050, "arxiv:2305.20050v3", "https://arxiv.org/pdf/2305.20050v1.pdf", "10.48550/arXiv.2305.20050"]
            ---
            See [@lightman2023].
            === b.md
            ---
            sources: [{ id: "doi:10.1000/abc", title: Another title }, vaswani2017, "https://doi.org/10.1000/abc"]
            ---
            """ + Bibliography);

        Assert.Equal(["Let's verify step by step", "Attention"], site.Graph.AllPapers.Select(paper => paper.Title));
        Assert.Equal(["a"], site.Ids(site.Graph.AllPapers[0].Notes));
        Assert.Contains("papers/2305.20050/", site.Addresses);
        Assert.Contains("papers/vaswani2017/", site.Addresses);
        Assert.DoesNotContain("papers/unused2020/", site.Addresses);
    }

    [Theory]
    [InlineData("See https://arxiv.org/abs/2305.20050v2 for it.")]
    [InlineData("See <https://arxiv.org/pdf/2305.20050v1.pdf?download=1>.")]
    [InlineData("See [the paper](https://arxiv.org/abs/2305.20050#S2).")]
    [InlineData("See [the paper][1].\n\n[1]: https://doi.org/10.48550/arXiv.2305.20050")]
    [InlineData("See [@arxiv:2305.20050v3].")]
    [InlineData("See [@lightman2023; @2305.20050, p. 3].")]
    public void AreAlsoThoseThatTheTextLinksToOrCitesByTheirOwnNames(string text)
    {
        MiniSite site = MiniSite.Of($"=== a.md\n{text}\n{Bibliography}");

        Assert.Empty(site.Reports);
        Assert.Equal(["Let's verify step by step"], site.Graph.AllPapers.Select(paper => paper.Title));
        Assert.Equal(["a"], site.Ids(site.Graph.AllPapers[0].Notes));
    }

    [Theory]
    [InlineData("`https://arxiv.org/abs/2305.20050`")]
    [InlineData("![](https://arxiv.org/abs/2305.20050)")]
    [InlineData("https://arxiv.org/list/cs.LG/recent")]
    [InlineData("https://example.org/2305.20050")]
    [InlineData("%%https://arxiv.org/abs/2305.20050%%")]
    public void AreNoneForCodePicturesCommentsAndOtherAddresses(string text) =>
        Assert.Empty(MiniSite.Of($"=== a.md\n{text}\n{Bibliography}").Graph.AllPapers);

    [Fact]
    public void AreOnePaperByWayOfAThirdName()
    {
        MiniSite site = MiniSite.Of(
            """
            === a.md
            ---
            sources: [{ id: 2301.00001 }]
            ---
            === b.md
            ---
            sources: [{ id: "doi:10.1/x", title: Known here first }]
            ---
            === c.md
            ---
            sources: [{ arxiv: 2301.00001v2, doi: 10.1/X, title: Joined }]
            ---
            """);

        Paper paper = Assert.Single(site.Graph.AllPapers);
        Assert.Equal(["a", "b", "c"], site.Ids(paper.Notes));
        Assert.Equal("Known here first", paper.Title);
    }

    [Fact]
    public void CountEvenIfNoBibliographyDescribesThem()
    {
        MiniSite site = MiniSite.OfNote("---\nsources: [nobody2024, 2401.00001]\ntopic: t\n---\n");

        Assert.Equal(2, site.Graph.AllPapers.Count);
        Assert.Equal("1 synthesis note · 2 source papers", site.Page("topics/t/").QuerySelector(".counts")!.TextContent);
        Assert.Equal("nobody2024", site.Page("papers/nobody2024/").QuerySelector("h1")!.TextContent);
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void AreThoseThatTheTextCitesToo()
    {
        MiniSite site = MiniSite.Of("=== a.md\nAs @lightman2023 shows. Another claim [see @vaswani2017, p. 4; @lightman2023]. Mail me@example.org.\n" + Bibliography);

        Assert.Equal(["Let's verify step by step", "Attention"], site.Graph.Papers[0].Papers.Select(paper => site.Graph.AllPapers[paper].Title));
        Assert.Equal([0, 1, 0], site.Graph.Papers[0].Citations);
        Assert.Equal("As Lightman and Kosaraju [1] shows. Another claim [see 2, p. 4; 1]. Mail me@example.org.", site.Page("notes/a/").QuerySelector("main")!.TextContent.Trim());
        Assert.Equal("a: Another claim. …", site.Page("papers/vaswani2017/").QuerySelector(".use")!.TextContent.Replace("… ", "", StringComparison.Ordinal));
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void ThatNoBibliographyKnowsAreTextWithOneWarning()
    {
        MiniSite site = MiniSite.Of("=== a.md\nText [@lightmann2023] and\nagain [@lightmann2023, p. 2].\n\nAlso @someone on a social network.\n" + Bibliography);

        Assert.Equal(["NG2006 a.md:1:7 no bibliography knows `lightmann2023`"], site.Reports);
        Assert.Empty(site.Graph.AllPapers);
        Assert.Null(site.Page("notes/a/").QuerySelector("main a"));
        Assert.Contains("@lightmann2023", site.Page("notes/a/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void SuggestTheNearestKeyOfThePapersInUse()
    {
        MiniSite site = MiniSite.Of("=== a.md\nText [@lightmann2023] [@lightman2023].\n" + Bibliography);

        Assert.Equal("did you mean `lightman2023`?", site.Report(Catalogue.UnknownCitation).Help);
    }

    [Fact]
    public void AreNotOfDrafts()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\ndraft: true\nsources: [lightman2023]\n---\n[@vaswani2017]\n" + Bibliography);

        Assert.Empty(site.Graph.AllPapers);
    }

    [Fact]
    public void ShareAPaperAcrossNotesWithTheSentenceThatCitesIt()
    {
        MiniSite site = MiniSite.Of("=== b.md\nFirst sentence. The second cites [@lightman2023] here. A third.\n=== a.md\n---\nsources: lightman2023\n---\nText.\n" + Bibliography);
        Paper paper = Assert.Single(site.Graph.AllPapers);

        Assert.Equal(["a", "b"], site.Ids(paper.Notes));
        IElement[] uses = [.. site.Page("papers/2305.20050/").QuerySelectorAll(".use")];
        Assert.Equal("a:", uses[0].TextContent.Trim());
        Assert.Equal("b: … The second cites here. …", uses[1].TextContent);
    }
}
