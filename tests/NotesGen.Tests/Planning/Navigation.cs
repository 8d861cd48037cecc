using Xunit;

namespace NotesGen.Tests.Planning;

public sealed class Navigation
{
    [Theory]
    [InlineData("abuot/")]
    [InlineData("topics/")]
    [InlineData("notes/missing/#part")]
    [InlineData("about")]
    [InlineData("files/cv.pdf")]
    public void ToNowhereIsReportedAtItsPlace(string url)
    {
        MiniSite site = MiniSite.OfFiles(("notesgen.yaml", $"nav:\n  - {{title: T, url: '{url}'}}\n"), ("pages/about.md", "Text.\n"));

        Assert.StartsWith("NG3008 notesgen.yaml:2:21 ", Assert.Single(site.Reports), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about/")]
    [InlineData("/about/")]
    [InlineData("about/#part")]
    [InlineData("notes/")]
    [InlineData("''")]
    [InlineData("old/")]
    [InlineData("'https://example.org/x'")]
    public void ToAPageIsNotReported(string url) =>
        Assert.Empty(MiniSite.OfFiles(("notesgen.yaml", $"nav:\n  - {{title: T, url: {url}}}\n"), ("pages/about.md", "---\nredirects: [old]\n---\nText.\n")).Reports);
}
