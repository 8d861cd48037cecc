using Xunit;

namespace NotesGen.Tests.Links;

public sealed class MarkdownLinks
{
    private static readonly string[] Files = ["My Note.md", "x/b.md", "b.md", "x/My Own.md", "deep/er/only.md", "100% sure.md", "a+b.md"];

    [Theory]
    [InlineData("[t](b.md)", "x/b.md")]
    [InlineData("[t](b)", "x/b.md")]
    [InlineData("[t](./b.md)", "x/b.md")]
    [InlineData("[t](../b.md)", "b.md")]
    [InlineData("[t](/b.md)", "b.md")]
    [InlineData("[t](My%20Own.md)", "x/My Own.md")]
    [InlineData("[t](../My%20Note.md)", "My Note.md")]
    [InlineData("[t](My%20Note.md)", "My Note.md")]
    [InlineData("[t](My%20Note)", "My Note.md")]
    [InlineData("[t](<My Note.md>)", "My Note.md")]
    [InlineData("[t](<../My Note>)", "My Note.md")]
    [InlineData("[t](only.md)", "deep/er/only.md")]
    [InlineData("[t](er/only)", "deep/er/only.md")]
    [InlineData("[t](x/b.md)", "x/b.md")]
    [InlineData("[t](100%25%20sure.md)", "100% sure.md")]
    [InlineData("[t](a+b.md)", "a+b.md")]
    [InlineData("[t](nowhere.md)", "Missing")]
    [InlineData("[t][1]\n\n[1]: ../b.md", "b.md")]
    public void AreDecodedAndRelativeFirstThenAsWikilinks(string link, string target) =>
        Assert.Equal(target, MiniSite.OfFiles([("x/a.md", link + "\n"), .. Files.Select(file => (file, "Text.\n"))]).Leads("x/a.md"));

    [Theory]
    [InlineData("[t](b.md#Some%20Heading)")]
    [InlineData("[t](b.md#some-heading)")]
    [InlineData("[t](<b.md#Some Heading>)")]
    public void LeadToHeadingsByTextOrAnchor(string link)
    {
        MiniSite site = MiniSite.OfFiles(("a.md", link + "\n"), ("b.md", "## Some Heading\n"));

        Assert.Equal("b.md#some-heading", site.Leads("a.md"));
        Assert.Equal("../../notes/b/#some-heading", site.Page("notes/a/").QuerySelector("main a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("[t](#some-heading)")]
    [InlineData("[t](#Some%20Heading)")]
    [InlineData("[[#Some Heading]]")]
    public void WithoutAPathLeadWithinTheirNote(string link)
    {
        MiniSite site = MiniSite.OfFiles(("a.md", link + "\n\n## Some Heading\n"));

        Assert.Equal("#some-heading", site.Page("notes/a/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Empty(site.Reports);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("mailto:a@example.org")]
    [InlineData("//example.org/x")]
    public void ToOtherSitesStayAsTheyAre(string url)
    {
        MiniSite site = MiniSite.OfNote($"[t]({url})\n");

        Assert.Equal(url, site.Page("notes/note/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Empty(site.Note("note.md").Links);
        Assert.Empty(site.Reports);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("java&#115;cript:alert(1)")]
    public void ThatReadersShouldNotFollowAreText(string url)
    {
        MiniSite site = MiniSite.OfNote($"[text]({url})\n");

        Assert.Equal(["NG2009"], site.Codes);
        Assert.Null(site.Page("notes/note/").QuerySelector("main a"));
        Assert.Equal("text", site.Page("notes/note/").QuerySelector("main")!.TextContent.Trim());
    }

    [Fact]
    public void KeepTheEmphasisOfTheirText()
    {
        MiniSite site = MiniSite.OfFiles(("a.md", "[an *important* `note`](b.md)\n"), ("b.md", "Text.\n"));

        Assert.Equal("an <em>important</em> <code>note</code>", site.Page("notes/a/").QuerySelector("main a")!.InnerHtml);
    }

    [Fact]
    public void DoNotLetADefinitionBreakAWikilink()
    {
        MiniSite site = MiniSite.OfFiles(("a.md", "[[b]] and [b]\n\n[b]: https://example.org\n"), ("b.md", "# The title\n"));

        Assert.Equal(["../../notes/b/", "https://example.org"], site.Page("notes/a/").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.Equal("The title", site.Page("notes/a/").QuerySelector("main a")!.TextContent);
    }
}
