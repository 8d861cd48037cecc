using Xunit;

namespace NotesGen.Tests.Planning;

public sealed class Redirects
{
    [Theory]
    [InlineData("/old/", "old/", "../notes/note/")]
    [InlineData("old/deep", "old/deep/", "../../notes/note/")]
    [InlineData("/old.html", "old.html", "notes/note/")]
    [InlineData("notes/before/", "notes/before/", "../../notes/note/")]
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
    public void ThatCannotBeAreErrorsAtTheirPlace(string old, string code)
    {
        MiniSite site = MiniSite.OfNote($"---\nredirects: [{old}]\n---\n");

        Assert.StartsWith($"{code} note.md:2:13 ", Assert.Single(site.Reports), StringComparison.Ordinal);
        Assert.Empty(site.Built.Outputs);
    }

    [Fact]
    public void OfTwoFilesFromOneAddressAreAnError()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\nredirects: old\n---\n=== b.md\n---\nredirects: [/OLD/]\n---\n");

        Assert.Equal(["NG3002 b.md:2:13 two files redirect `OLD/`"], site.Reports);
        Assert.Equal("a.md", Assert.Single(site.Built.Diagnostics[0].Notes).Place!.Path.Value);
    }
}
