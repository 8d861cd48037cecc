using Xunit;

namespace NotesGen.Tests.Html;

/// <summary>Where diagnostics about raw HTML point to.</summary>
public sealed class PlacesInHtml
{
    [Theory]
    [InlineData("<blink>", 1, 1)]
    [InlineData("---\ntitle: x\n---\n<blink>", 4, 1)]
    [InlineData("a <blink>", 1, 3)]
    [InlineData("> quoted\n> <blink>", 2, 3)]
    [InlineData("> <div>\n>   x <blink>", 2, 7)]
    [InlineData("- one\n\n  <div>\n  <blink>\n  </div>", 4, 3)]
    [InlineData("<div>\nx\n\ty <blink>", 3, 4)]
    [InlineData("<p\ntitle=x\n><blink>", 3, 2)]
    [InlineData("| a |\n|---|\n| x <blink> |", 3, 5)]
    [InlineData("[^1]\n\n[^1]: x <blink>", 3, 9)]
    [InlineData("## x <blink>", 1, 6)]
    [InlineData("<!-- 1\n2 --><blink>", 2, 6)]
    [InlineData("<script>\n<b>\n</script><blink>", 3, 10)]
    [InlineData("日本語 **x** <blink>", 1, 11)]
    public void AreThoseOfTheTag(string text, int line, int column)
    {
        string place = FormattableString.Invariant($"NG1010 note.md:{line}:{column} `<blink>` is left out");

        Assert.Contains(place, MiniSite.OfNote(text).Reports);
        Assert.Contains(place, MiniSite.OfNote(text.ReplaceLineEndings("\r\n")).Reports);
    }

    [Fact]
    public void OfAttributesAreThoseOfTheirTag()
    {
        MiniSite site = MiniSite.OfNote("Words [[note]] **x** <b\n  onclick=x>y</b> and > <i lang=de class=z>w</i>\n\n> <div class=x>\n");

        Assert.Equal(
            [
                "NG1010 note.md:1:22 the attribute `onclick` of `<b>` is left out",
                "NG1010 note.md:2:25 the attribute `class` of `<i>` is left out",
                "NG1010 note.md:4:3 the attribute `class` of `<div>` is left out",
            ],
            site.Reports);
    }
}
