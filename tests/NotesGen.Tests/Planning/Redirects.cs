using Xunit;

namespace NotesGen.Tests.Planning;

public sealed class Redirects
{
    [Theory]
    [InlineData("/old/", "old/", "../notes/note/")]
    [InlineData("old/deep", "old/deep/", "../../notes/note/")]
    [InlineData("/old.html", "old.html", "notes/note/")]
    [InlineData("notes/before/", "notes/before/", "../../notes/note/")]
    [InlineData("/caf%C3%A9/a%20b", "café/a b/", "../../notes/note/")]
    [InlineData("/日本/", "日本/", "../notes/note/")]
    [InlineData("/cafe\u0301/", "caf\u00e9/", "../notes/note/")]
    [InlineData("/old.htm", "old.htm", "notes/note/")]
    [InlineData("/old.php", "old.php/", "../notes/note/")]
    public void LeadFromTheOldAddressToTheNew(string old, string address, string target)
    {
        MiniSite site = MiniSite.OfNote($"---\nredirects: [{old}]\n---\n");

        Assert.Equal(target, site.Page(address).QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(site.Reports);
    }

    [Theory]
    [InlineData("../out", "NG3003")]
    [InlineData("/a/../../b", "NG3003")]
    [InlineData("notes/note/", "NG3002")]
    [InlineData("/notes/", "NG3002")]
    [InlineData("404.html", "NG3002")]
    [InlineData("/theme/old/", "NG3004")]
    [InlineData("feed.xml", "NG3004")]
    [InlineData("Sitemap.xml", "NG3004")]
    [InlineData(".notesgen-manifest", "NG3003")]
    [InlineData("/.git/", "NG3003")]
    [InlineData("'https://example.org/old'", "NG3003")]
    [InlineData("'//example.org/old'", "NG3003")]
    [InlineData("/%2e%2e/out", "NG3003")]
    [InlineData("/a%2f..%2f..%2fb", "NG3003")]
    [InlineData("'a\\b'", "NG3003")]
    [InlineData("/old?id=1", "NG3003")]
    [InlineData("'/old#part'", "NG3003")]
    [InlineData("/100%/", "NG3003")]
    [InlineData("/%00/", "NG3003")]
    [InlineData("/", "NG3003")]
    [InlineData("Notes/Note/", "NG3002")]
    [InlineData("404.html/old", "NG3002")]
    [InlineData("search/old", "NG3004")]
    [InlineData("/map/", "NG3004")]
    public void ThatCannotBeAreErrorsAtTheirPlace(string old, string code)
    {
        MiniSite site = MiniSite.OfNote($"---\nredirects: [{old}]\n---\n");

        Assert.StartsWith($"{code} note.md:2:13 ", Assert.Single(site.Reports), StringComparison.Ordinal);
        Assert.Empty(site.Built.Outputs);
    }

    [Fact]
    public void OfAnAddressOfTheSiteItselfAreTakenWithoutItsHost() => Assert.Contains(
        "before/", MiniSite.Of("=== notesgen.yaml\nurl: https://example.org/sub/\n=== note.md\n---\nredirects: ['https://example.org/sub/before']\n---\n").Addresses);

    [Fact]
    public void OfOneNoteMayNameAnAddressTwice()
    {
        MiniSite site = MiniSite.OfNote("---\nredirects: [old, /old/]\n---\n");

        Assert.Empty(site.Reports);
        Assert.Single(site.Addresses, address => address == "old/");
    }

    [Theory]
    [InlineData("img/a.png", "img/a.png/")]
    [InlineData("img/a.png/old", "img/a.png/old/")]
    [InlineData("notes/h/papers.bib", "notes/h/papers.bib/")]
    public void OnAFileOfTheSiteAreErrors(string old, string address)
    {
        MiniSite site = MiniSite.Of($"=== a.md\n---\nredirects: {old}\n---\n![[img/a.png]]\n=== img/a.png\nx\n=== hubs/h.md\n- [[a]]\n");

        Assert.Equal([$"NG3002 a.md:2:12 there is a page or a file at `{address}` already"], site.Reports);
    }

    [Fact]
    public void CannotBeFileAndFolderAtOnce()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\nredirects: old.html\n---\n=== b.md\n---\nredirects: old.html/more\n---\n");

        Assert.Equal(["NG3002 b.md:2:12 there is a page or a file at `old.html/more/` already"], site.Reports);
    }

    [Fact]
    public void OfTwoFilesFromOneAddressAreAnError()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\nredirects: old\n---\n=== b.md\n---\nredirects: [/OLD/]\n---\n");

        Assert.Equal(["NG3002 b.md:2:13 two files redirect `OLD/`"], site.Reports);
        Assert.Equal("a.md", Assert.Single(site.Built.Diagnostics[0].Notes).Place!.Path.Value);
    }
}
