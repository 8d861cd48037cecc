using NotesGen.Graph;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Html;

/// <summary>Addresses of raw HTML that lead into the site.</summary>
public sealed class LinksOfHtml
{
    private const string Site = """
        === notes/a.md
        <a href="b.md#Part">to <b>b</b></a> <a href="#here">here</a> <a href="../draft.md">hidden</a>

        <div id="here"><img src="../figures/curve.png" alt="A curve"></div>
        === notes/b.md
        ## Part
        [x](a.md#here) [[a#here]] [[a#nowhere]]
        === draft.md
        ---
        draft: true
        ---
        CANARY
        === figures/curve.png
        pixels
        === figures/unused.png
        pixels
        """;

    [Fact]
    public void AreFollowedBack()
    {
        MiniSite site = MiniSite.Of(Site);

        Assert.Contains(site.Number("notes/a.md"), site.Graph.Backlinks[site.Number("notes/b.md")].Select(static backlink => backlink.Source));
        Assert.Contains("href=\"../../notes/b/#part\"", site.Text("notes/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void CopyTheFilesTheyName()
    {
        MiniSite site = MiniSite.Of(Site);

        Assert.Contains("figures/curve.png", site.Built.Outputs.Select(static output => output.Path));
        Assert.DoesNotContain("figures/unused.png", site.Built.Outputs.Select(static output => output.Path));
        Assert.Equal("../../figures/curve.png", site.Page("notes/a/").QuerySelector("img")!.GetAttribute("src"));
    }

    [Fact]
    public void FindIdsOfRawHtml()
    {
        MiniSite site = MiniSite.Of(Site);

        Assert.Equal("notes/a.md#here", site.Leads("notes/b.md", 0));
        Assert.Equal("notes/a.md#here", site.Leads("notes/b.md", 1));
        Assert.Contains("NG2003 notes/b.md:2:27 `a` has no heading `nowhere`", site.Reports);
    }

    [Fact]
    public void ShowNothingOfADraft()
    {
        MiniSite site = MiniSite.Of(Site);

        Assert.Equal(LinkState.Unpublished, site.Graph.Targets[site.Number("notes/a.md")][2].State);
        Assert.DoesNotContain(site.Page("notes/a/").QuerySelectorAll("a"), static link => link.TextContent == "hidden");
    }

    [Fact]
    public void DoNotListNotesInHubs()
    {
        MiniSite site = MiniSite.Of("""
            === hubs/h.md
            <details>

            ## One

            - [[a]]: a <b>gloss
            - <a href="../b.md">b</a>

            </details>

            <h2>Raw</h2>
            === a.md
            === b.md
            """);

        Assert.Equal("a <b>gloss</b>", System.Text.Encoding.UTF8.GetString(site.Note("hubs/h.md").Body.Sections[0].Entries[0].Gloss.Utf8.Span));
        Assert.All(site.Note("hubs/h.md").Links, link => Assert.Equal(link.Target == "a" ? LinkRole.Listed : LinkRole.Mention, link.Role));
        Assert.Single(site.Page("notes/h/").QuerySelectorAll("h3"), static heading => heading.TextContent == "Raw");
    }
}
