using Xunit;

namespace NotesGen.Tests.Links;

public sealed class TextOfLinks
{
    [Theory]
    [InlineData("[[b|shown]]", "shown")]
    [InlineData("[[b| shown ]]", "shown")]
    [InlineData("[[b|a|b]]", "a|b")]
    [InlineData("[[b|]]", "The title")]
    [InlineData("[[b]]", "The title")]
    [InlineData("[[x/b]]", "The title")]
    [InlineData("[[two words]]", "two words")]
    [InlineData("[[Two Words]]", "Two Words")]
    [InlineData("[[b|$MFT and *x*]]", "$MFT and x")]
    [InlineData("[[b|<b>&amp;]]", "<b>&amp;")]
    public void IsTheLabelElseTypedWordsElseTheTitle(string link, string text)
    {
        MiniSite site = MiniSite.OfFiles(("a.md", link + "\n"), ("x/b.md", "# The title\n"), ("two words.md", "# Another title\n"));

        Assert.Equal(text, site.Page("notes/a/").QuerySelector("main a")!.TextContent);
    }

    [Fact]
    public void OfALabelInATableIsBehindTheEscapedBar()
    {
        MiniSite site = MiniSite.OfFiles(("a.md", "| x | y |\n|---|---|\n| [[b\\|shown]] | z |\n"), ("b.md", "Text.\n"));

        Assert.Equal(["shown", "z"], site.Page("notes/a/").QuerySelectorAll("main td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("b.md", site.Leads("a.md"));
    }

    [Theory]
    [InlineData("`[[b]]`")]
    [InlineData("```\n[[b]]\n```")]
    [InlineData("~~~~md\n[[b]]\n")]
    [InlineData("    [[b]]")]
    [InlineData("<!-- [[b]] -->")]
    [InlineData("\\[[b]]")]
    [InlineData("$[[b]]$")]
    [InlineData("[[]]")]
    [InlineData("[[ ]]")]
    [InlineData("[[b\n]]")]
    public void IsNoLinkIn(string text) => Assert.Empty(MiniSite.OfFiles(("a.md", text + "\n"), ("b.md", "Text.\n")).Note("a.md").Links);

    [Fact]
    public void OfAMissingTargetIsWhatWasTyped()
    {
        MiniSite site = MiniSite.OfNote("[[not-yet]] [[Not yet]] [[x|Said]] [said *so*](gone.md)\n");

        Assert.Equal("not-yet Not yet Said said so", site.Page("notes/note/").QuerySelector("main")!.TextContent.Trim());
        Assert.Empty(site.Page("notes/note/").QuerySelectorAll("main a"));
    }
}
