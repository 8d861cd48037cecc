using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Links;

public sealed class Assets
{
    private static IReadOnlyList<string> Copies(MiniSite site) => [.. site.Built.Outputs.Where(output => output.CopyOf is not null).Select(output => output.Path)];

    [Fact]
    public void AreCopiedOnlyIfSomethingLinksToThem()
    {
        MiniSite site = MiniSite.Of(
            """
            === notes/a.md
            ![[curve.png]] ![alt](../assets/Plot%201.png) [the data](data.csv) [[paper.pdf#page=3|paper]]
            === assets/curve.png
            x
            === assets/Plot 1.png
            x
            === notes/data.csv
            x
            === files/paper.pdf
            x
            === assets/unused.png
            x
            === private.txt
            x
            """);

        Assert.Equal(["assets/Plot 1.png", "assets/curve.png", "files/paper.pdf", "notes/data.csv"], Copies(site));
        Assert.Equal(
            ["../../assets/curve.png", "../../assets/Plot%201.png"],
            site.Page("notes/a/").QuerySelectorAll("main img").Select(image => image.GetAttribute("src")));
        Assert.Equal("../../notes/data.csv", site.Page("notes/a/").QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public void OfADraftAreNotCopied() =>
        Assert.Empty(Copies(MiniSite.Of("=== a.md\n---\ndraft: true\n---\n![[x.png]]\n=== x.png\nx\n")));

    [Theory]
    [InlineData("![[gone.png]]")]
    [InlineData("![alt](gone.png)")]
    [InlineData("[text](gone.png)")]
    [InlineData("[[gone.png]]")]
    public void ThatAreMissingAreReportedAtTheirPlace(string link)
    {
        MiniSite site = MiniSite.OfNote("Text.\n\nSee " + link + "\n");

        Assert.Equal(["NG2004 note.md:3:5 there is no file `gone.png`"], site.Reports);
        Assert.Empty(site.Page("notes/note/").QuerySelectorAll("main img, main a"));
    }

    [Theory]
    [InlineData("![[i.png|300]]", "300", null, "i")]
    [InlineData("![[i.png|300x200]]", "300", "200", "i")]
    [InlineData("![[i.png|A curve|300]]", "300", null, "A curve")]
    [InlineData("![[i.png|A curve]]", null, null, "A curve")]
    [InlineData("![[i.png]]", null, null, "i")]
    public void ThatAreImagesHaveTheSizeAndWordsOfTheirLabel(string link, string? width, string? height, string alt)
    {
        AngleSharp.Dom.IElement image = MiniSite.OfFiles(("a.md", link + "\n"), ("i.png", "x")).Page("notes/a/").QuerySelector("main img")!;

        Assert.Equal((width, height, alt), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
    }

    [Fact]
    public void BesideTheNoteComeBeforeOthersOfTheirName()
    {
        MiniSite site = MiniSite.OfFiles(("x/a.md", "![](i.png)\n"), ("i.png", "x"), ("x/i.png", "x"));

        Assert.Equal(["x/i.png"], Copies(site));
    }

    [Fact]
    public void WhereTheSiteNeedsTheAddressForItselfAreAnError()
    {
        MiniSite site = MiniSite.OfFiles(("a.md", "[x](notes/a/index.html) [y](404.html)\n"), ("notes/a/index.html", "x"), ("404.html", "x"));

        Assert.Equal(["NG3002", "NG3002"], site.Codes);
        Assert.Equal(Severity.Error, site.Built.Diagnostics[0].Severity);
        Assert.Empty(site.Built.Outputs);
    }
}
