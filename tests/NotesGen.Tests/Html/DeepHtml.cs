using AngleSharp.Dom;
using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Html;

/// <summary>HTML that is nested, repeated or left open beyond all measure becomes a page all the same.</summary>
public sealed class DeepHtml
{
    public static TheoryData<string, string> Repeated => new()
    {
        { "<div>", "" },
        { "<div>\n\n", "\n\n" },
        { "x <b title=a>", "" },
        { "x <b>\n\n", "" },
        { "<div><b><p></b>", "" },
        { "<div><p><i></p>", "" },
        { "<table><tr><td>", "" },
        { "<table><b>x</b>", "" },
        { "<ul><li>", "" },
        { "<ruby><rt>", "" },
        { "<h2><div>", "" },
        { "<a href=x><table>", "" },
        { "<div><span></div>", "" },
        { "<object><svg><p>", "" },
        { "<select><option>", "" },
        { "<dl><dd><p>", "</dl>" },
        { "<details><summary>", "" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void IsBounded(string opening, string closing)
    {
        MiniSite site = MiniSite.OfNote(string.Concat(Enumerable.Repeat(opening, 10_000)) + "words" + string.Concat(Enumerable.Repeat(closing, 10_000)) + "\n\nbehind");
        IDocument page = site.Page("notes/note/");

        Assert.Contains("words", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("behind", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(Depth(page), 1, 250);
    }

    [Theory]
    [InlineData("<div>\n", "<a title=\"", 100_001)]
    [InlineData("<div>\n", "<!-- ", 100_000)]
    [InlineData("<div>\n", "<", 1_000_000)]
    [InlineData("", "x <script> ", 50_000)]
    [InlineData("<div>\n<p ", "x ", 500_000)]
    [InlineData("<div>\n<p style=\"", "color: red;", 100_000)]
    [InlineData("<div>\n<img src=a.png srcset=\"", "a.png 2x,", 50_000)]
    [InlineData("<div>\n", "</div>", 200_000)]
    [InlineData("<div>\n", "<svg><style>", 50_000)]
    [InlineData("<div>\n<!--", "--", 500_000)]
    public void IsReadInOneGo(string start, string repeated, int times)
    {
        MiniSite site = MiniSite.OfNote("behind\n\n" + start + string.Concat(Enumerable.Repeat(repeated, times)));

        Assert.Contains("behind", site.Page("notes/note/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Catalogue.OwnBug.Code, site.Codes);
    }

    [Fact]
    public void IsReportedWhereItIsTooDeep()
    {
        MiniSite site = MiniSite.OfNote(string.Concat(Enumerable.Repeat("<div>\n", 101)) + "words");

        Assert.Equal(["NG1010 note.md:101:1 `<div>` within more than 100 elements is left out"], site.Reports);
    }

    [Fact]
    public void MayHaveManyElementsOneAfterTheOther()
    {
        MiniSite site = MiniSite.OfNote(string.Concat(Enumerable.Repeat("One <b>word and <i>one\n\n", 500)) + "<table>\n" + string.Concat(Enumerable.Repeat("<tr><td><p>cell<td>cell\n", 500)));

        Assert.Empty(site.Reports);
        Assert.Equal(1_000, site.Page("notes/note/").QuerySelectorAll("td").Length);
    }

    private static int Depth(IDocument page)
    {
        int deepest = 0;
        Stack<(INode Node, int Depth)> open = new([(page.DocumentElement, 1)]);
        while (open.TryPop(out (INode Node, int Depth) next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (INode child in next.Node.ChildNodes)
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return deepest;
    }
}
