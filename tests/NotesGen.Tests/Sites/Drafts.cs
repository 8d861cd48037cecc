using System.Text;
using AngleSharp.Html.Dom;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>Notes that are not published, each field of them holding the word "canary".</summary>
public sealed class Drafts
{
    private const string Site = """
        === notesgen.yaml
        title: Site
        url: https://example.org/
        === notes/open.md
        ---
        title: Open
        date: 2025-01-01
        topic: shared
        sources: [public-key]
        ---
        See [[canary-note|that one]] and [there](canary-note.md) and [@public-key].
        === notes/other.md
        ---
        title: Other
        topic: shared
        sources: [public-key]
        ---
        Words of an open note.
        === notes/canary-note.md
        ---
        DRAFT
        title: Canary title
        claim: Canary claim
        description: Canary description
        slug: canary-slug
        date: 2031-12-31
        topic: canary-topic
        cluster: canary-cluster
        type: canary
        hubs: [public-hub]
        tags: [canary-tag]
        authors: [Canary Author]
        aliases: [Canary alias]
        redirects: [canary-redirect]
        related: [open]
        supports: [open]
        sources: [canary-key, public-key, {id: "2901.00001", title: Canary paper, url: "https://canary.example/"}]
        canary_key: canary value
        ---
        # Canary heading

        Canary text, [[open]], [@canary-key], ![[canary.png]], #canary

        - [[open|canary label]]
        === notes/canary.png
        canary
        === hubs/public-hub.md
        ---
        title: Public hub
        ---
        ## Section

        - [[open]]
        - [[canary-note]]
        - [[other]]

        ## Only unwritten

        - [[canary-note]]
        === hubs/canary-hub.md
        ---
        DRAFT
        title: Canary hub
        ---
        ## Canary section

        - [[open]]: canary gloss
        - [[other]]
        === topics/canary-own-topic.md
        ---
        DRAFT
        title: Canary own topic
        sources: [canary-key]
        ---
        === clusters/canary-own-cluster.md
        ---
        DRAFT
        title: Canary own cluster
        ---
        === inquiries/canary-inquiry.md
        ---
        DRAFT
        title: Canary inquiry
        notes:
          - {note: open, finding: canary finding}
        ---
        Canary words about [[open]] and [[other]].
        === pages/canary-page.md
        ---
        DRAFT
        title: Canary page
        ---
        [[open]]
        === papers.bib
        @misc{canary-key, title={Canary in the bibliography}, author={Canary, C.}, year={2030}}
        @misc{public-key, title={Public paper}, author={Writer, W.}, year={2020}}
        """;

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish: false")]
    public void ReachNoOutputOfAnyKind(string marked)
    {
        SiteFiles site = SiteFiles.Of(Site.Replace("DRAFT", marked, StringComparison.Ordinal));

        Assert.Empty(site.Files.Where(file => IsLeak(file.Key) || IsLeak(Encoding.UTF8.GetString(file.Value))).Select(file => $"{file.Key}: {Around(Encoding.UTF8.GetString(file.Value))}"));
        Assert.Equal(6, site.Site.Counts.Drafts);
    }

    [Fact]
    public void AreNotCounted()
    {
        SiteFiles site = SiteFiles.Of(Site.Replace("DRAFT", "draft: true", StringComparison.Ordinal));

        Assert.Contains("2 linked notes · 1 section", Text(site.Page("notes/public-hub/index.html")), StringComparison.Ordinal);
        Assert.Contains("2 synthesis notes · 1 source paper", Text(site.Page("topics/shared/index.html")), StringComparison.Ordinal);
        Assert.Equal((2, 1, 1, 0, 0), (site.Site.Counts.Notes, site.Site.Counts.Hubs, site.Site.Counts.Topics, site.Site.Counts.Clusters, site.Site.Counts.Inquiries));
        Assert.Contains("2025-01-01", site.Text("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void AreBuiltWhenAsked()
    {
        SiteFiles site = SiteFiles.Of(
            ExampleSite.FolderOf(Site.Replace("DRAFT", "draft: true", StringComparison.Ordinal)), new BuildOptions { Drafts = DraftPolicy.Include });

        Assert.Contains("notes/canary-slug/index.html", site.Files.Keys);
        Assert.Contains("canary-redirect/index.html", site.Files.Keys);
        Assert.Contains("topics/canary-own-topic/index.html", site.Files.Keys);
        Assert.Contains("Canary text", site.Text("notes/canary-slug/index.html"), StringComparison.Ordinal);
    }

    private static bool IsLeak(string text) => text.Contains("canary", StringComparison.OrdinalIgnoreCase) || text.Contains("2031-12-31", StringComparison.Ordinal) || text.Contains("2901.00001", StringComparison.Ordinal);

    private static string Around(string text)
    {
        int at = Math.Max(0, text.IndexOf("canary", StringComparison.OrdinalIgnoreCase));
        return text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
    }

    private static string Text(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
