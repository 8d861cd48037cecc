using System.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class ExtremeTexts
{
    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("*a **b ", 10_000)]
    [InlineData("[[", 100_000)]
    [InlineData("[@a;", 100_000)]
    [InlineData("[[b]] [ ", 500)]
    public void NestedTooDeeplyAreShownAsTheyAreWritten(string part, int times)
    {
        string text = string.Concat(Enumerable.Repeat(part, times)) + "the end";

        MiniSite site = MiniSite.OfNote(text);

        Assert.Equal(["NG1011 note.md the Markdown is nested too deeply, so the text is shown as it is written"], site.Reports);
        Assert.Contains(text, site.Page("notes/note/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void DoNotHarmTheTextsReadAfterThem()
    {
        MiniSite site = MiniSite.OfFiles([("a.md", string.Concat(Enumerable.Repeat("[ ", 500))), .. Enumerable.Range(0, 9).Select(i => ($"b{i}.md", "> - *a* [[a]]\n"))]);

        Assert.Equal(["NG1011"], site.Codes);
        Assert.All(Enumerable.Range(0, 9), i => Assert.Contains("<em>a</em>", site.Text($"notes/b{i}/index.html"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$a ")]
    [InlineData("$$a\n\n> ")]
    [InlineData("$5 `")]
    [InlineData("$[[")]
    [InlineData("$$$ ")]
    [InlineData("\\$$ ")]
    public void OfManyDollarsAreReadInLinearTime(string part)
    {
        Stopwatch watch = Stopwatch.StartNew();

        Assert.NotEmpty(MiniSite.OfNote(string.Concat(Enumerable.Repeat(part, 50_000)) + "the end").Text("notes/note/index.html"));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public void OfManyLikeHeadingsAreReadInLinearTime()
    {
        Stopwatch watch = Stopwatch.StartNew();

        Assert.Contains("id=\"x-39999\"", MiniSite.OfNote(string.Concat(Enumerable.Repeat("# x\n", 40_001))).Text("notes/note/index.html"), StringComparison.Ordinal);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public void OfManyLinksToOneNoteAreTurnedAroundInLinearTime()
    {
        Stopwatch watch = Stopwatch.StartNew();
        MiniSite site = MiniSite.OfFiles(("a.md", string.Concat(Enumerable.Repeat("[[b]]\n\n", 100_000))), ("b.md", "b"));

        Assert.Equal(100_000, Assert.Single(site.Graph.Backlinks[site.Number("b.md")]).Links.Count);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
