using System.Diagnostics;
using System.Text;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class ExtremeTexts
{
    /// <summary>Far more than the milliseconds that these texts take, and far less than the minutes that they would take without bounds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("1. ", 10_000)]
    public void NestedTooDeeplyAreShownAsTheyAreWrittenFromThereOn(string part, int times)
    {
        MiniSite site = MiniSite.OfNote("Words.\n\n" + Repeat(part, times) + "the end");

        Assert.Equal(["NG1011"], site.Codes);
        Assert.StartsWith("NG1011 note.md:3:", site.Reports[0], StringComparison.Ordinal);
        Assert.Contains(part.Trim() + (part.EndsWith(' ') ? " " : "") + "the end", site.Page("notes/note/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*a **b ")]
    [InlineData("*a* ")]
    [InlineData("a==b")]
    [InlineData("[")]
    [InlineData("[ ")]
    [InlineData("![")]
    [InlineData("[a](b")]
    [InlineData("[a](()")]
    [InlineData("[a][b] ")]
    [InlineData("[@a;")]
    [InlineData("a <?")]
    [InlineData("a <!A")]
    [InlineData("a <![CDATA[")]
    [InlineData("http://a.b ")]
    [InlineData("www.a.b ")]
    [InlineData("mailto:a@b.c ")]
    [InlineData("a|*b\n")]
    public void WithTooManyMarksAreShownAsTheyAreWritten(string part)
    {
        string text = Repeat(part, 40_000) + "the end";

        MiniSite site = Timed(() => MiniSite.OfNote("Words.\n\nMore " + text));

        Assert.Equal(["NG1050"], site.Codes);
        Assert.StartsWith("NG1050 note.md:3:", site.Reports[0], StringComparison.Ordinal);
        Assert.Contains(text.Replace("\n", "", StringComparison.Ordinal), site.Page("notes/note/").Body!.TextContent.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void WithTooManyMarksKeepTheirWikilinksAndHideTheirComments()
    {
        MiniSite site = MiniSite.OfFiles(("note.md", "[[b]] " + Repeat("*a **b ", 20_000) + "[[b]] <!-- hidden --> [[b]]\n\n*After* it."), ("b.md", "b"));

        Assert.Equal(["NG1050"], site.Codes);
        Assert.Equal(3, Assert.Single(site.Graph.Backlinks[site.Number("b.md")]).Links.Count);
        Assert.DoesNotContain("hidden", site.Text("notes/note/index.html"), StringComparison.Ordinal);
        Assert.Contains("<em>After</em>", site.Text("notes/note/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void OfOneRowAsLongAsTheTableHasLinesDoNotMakeThatManyCells()
    {
        MiniSite site = Timed(() => MiniSite.OfNote(Repeat("|a", 5_000) + "|\n" + Repeat("|-", 5_000) + "|\n" + Repeat("|b|\n", 5_000)));

        Assert.Equal(["NG1050"], site.Codes);
        Assert.InRange(site.Text("notes/note/index.html").Length, 20_000, 200_000);
    }

    [Theory]
    [InlineData("[a{0}]: x\n")]
    [InlineData("[a{0}]: x\n\n")]
    [InlineData("[^a{0}]: x\n")]
    public void ThatDefineTooManyLabelsAreShownAsTheyAreWrittenFromThereOn(string definition)
    {
        StringBuilder text = new();
        for (int i = 0; i < 40_000; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, definition, i);
        }

        MiniSite site = Timed(() => MiniSite.OfNote(text.ToString()));

        Assert.Equal(["NG1053"], site.Codes);
        Assert.Contains("a39999]: x", site.Page("notes/note/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ThatDefineManyLabelsInARowHaveThemAll()
    {
        int[] numbers = [.. Enumerable.Range(0, 3_000)];
        string uses = string.Concat(numbers.Select(number => FormattableString.Invariant($"[a{number}] and [^f{number}]\n\n")));
        string definitions = string.Concat(numbers.Select(number => FormattableString.Invariant($"[a{number}]: https://example.org/{number}\n")));
        string footnotes = string.Concat(numbers.Select(number => FormattableString.Invariant($"[^f{number}]: footnote {number}\n")));

        MiniSite site = Timed(() => MiniSite.OfNote(uses + definitions + "\n" + footnotes));

        Assert.Empty(site.Codes);
        AngleSharp.Dom.IDocument page = site.Page("notes/note/");
        Assert.Equal(3_000, page.QuerySelectorAll("a[href^='https://example.org/']").Length);
        Assert.Equal(3_000, page.QuerySelectorAll(".footnotes li").Length);
    }

    [Fact]
    public void OfManyLinesThatAreLinksKeepThemAll()
    {
        MiniSite site = MiniSite.OfNote(string.Concat(Enumerable.Range(0, 3_000).Select(number => FormattableString.Invariant($"[[gone-{number}]]\n"))));

        Assert.Equal(3_000, site.Codes.Count);
        Assert.Equal(3_000, site.Page("notes/note/").QuerySelectorAll("p > span").Length);
        Assert.Single(site.Page("notes/note/").QuerySelectorAll("main > p"));
    }

    [Fact]
    public void OfOneAddressUsedWithoutEndStayAsLongAsTheyAre()
    {
        MiniSite site = MiniSite.OfNote($"[a]: https://example.org/{new string('x', 20_000)}\n\n" + Repeat("[a]\n\n", 20_000));

        Assert.Equal(["NG1052"], site.Codes);
        Assert.InRange(site.Text("notes/note/index.html").Length, 200_000, 600_000);
    }

    [Fact]
    public void OfDeepEmphasisKeepAllTheirWords()
    {
        MiniSite site = MiniSite.OfNote("Words.\n\n" + Repeat("*a _b ", 100) + "[[b]] the middle" + Repeat("_ c* d", 100) + "\n\nAfter.");

        Assert.Equal(["NG1011", "NG2001"], site.Codes);
        Assert.Contains("the middle", site.Page("notes/note/").Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("NG1011 note.md:3:1 ", site.Reports[0], StringComparison.Ordinal);
    }

    [Fact]
    public void OfBracketsThatNobodyClosesAreOrdinary()
    {
        MiniSite site = MiniSite.OfNote(Repeat("a in [0, 1) *and* ", 300) + "the end");

        Assert.Empty(site.Codes);
        Assert.Contains("[0, 1) <em>and</em>", site.Text("notes/note/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void OfOrdinaryProseAreReadInFullHoweverLongTheyAre()
    {
        string line = Repeat("Attention *lets* a model look back at what it has read, see [[b]], [a paper](https://example.org/x) and https://example.org/y_z. It costs $5 [1], 2 * 3 = 6. " + Repeat("And then there are words. ", 14), 1_400).Trim();

        MiniSite site = Timed(() => MiniSite.OfFiles(("note.md", line), ("b.md", "b")));

        Assert.True(line.Length > 700_000);
        Assert.Empty(site.Codes);
        Assert.Equal(1_400, Assert.Single(site.Graph.Backlinks[site.Number("b.md")]).Links.Count);
        Assert.EndsWith("there are words.", site.Page("notes/note/").QuerySelector("main p")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void DoNotHarmTheTextsReadAfterThem()
    {
        MiniSite site = MiniSite.OfFiles([("a.md", Repeat("[ ", 50_000)), .. Enumerable.Range(0, 9).Select(i => ($"b{i}.md", "> - *a* [[a]]\n"))]);

        Assert.Equal(["NG1050"], site.Codes);
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
    public void OfManyLikeHeadingsAreReadInLinearTime() =>
        Assert.Contains("id=\"x-39999\"", Timed(() => MiniSite.OfNote(Repeat("# x\n", 40_001))).Text("notes/note/index.html"), StringComparison.Ordinal);

    [Fact]
    public void OfManyLinksToTheirOwnHeadingsAndBlocksAreResolvedInLinearTime()
    {
        StringBuilder text = new();
        for (int i = 0; i < 4_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"## h{i}\n\n[[#h{i}]] [[#zz{i}]] [[#^b{i}]] [[#^zz{i}]] ^b{i}\n\n");
        }

        MiniSite site = Timed(() => MiniSite.OfNote(text.ToString()));

        Assert.Equal(8_000, site.Codes.Count(code => code == "NG2003"));
        Assert.Contains("href=\"#h3999\"", site.Text("notes/note/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void OfManyLinksToOneNoteAreTurnedAroundInLinearTime()
    {
        MiniSite site = Timed(() => MiniSite.OfFiles(("a.md", Repeat("[[b]]\n\n", 100_000)), ("b.md", "b")));

        Assert.Equal(100_000, Assert.Single(site.Graph.Backlinks[site.Number("b.md")]).Links.Count);
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    /// <summary>The site, once its graph is made.</summary>
    private static MiniSite Timed(Func<MiniSite> make)
    {
        Stopwatch watch = Stopwatch.StartNew();
        MiniSite site = make();
        Assert.NotEmpty(site.Graph.Notes);
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
        return site;
    }
}
