using System.Text;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class Drafts
{
    private const string Canary = "Canary";

    private static string SiteWith(string mark) =>
        $$"""
        === notes/secret-canary.md
        ---
        title: Canary title
        claim: Canary claim
        description: Canary description
        topic: canary-topic
        clusters: [canary-cluster]
        tags: [canary-tag]
        authors: [Canary Author]
        aliases: [Canary alias]
        redirects: [/canary-old/]
        sources: [{ id: canary2024, title: Canary paper }]
        supports: [open]
        related: [open]
        hubs: [hub]
        canary_key: Canary parameter
        {{mark}}
        ---
        # Canary heading

        Canary text with [[open]], [@canary2024], ![[canary.png]] and a ^canary-block
        === notes/canary.png
        bytes
        === notes/open.md
        ---
        related: [secret-canary]
        contradicts: ["[[secret-canary]]"]
        ---
        Text.
        === hubs/hub.md
        ## Section

        - [[open]]
        - [[secret-canary]]
        - [[notes/secret-canary|shown]]
        === inquiries/why.md
        ---
        notes: [{ note: secret-canary, finding: It was seen }, { note: open, finding: It was open }]
        ---
        === papers.bib
        @article{canary2024, title = {Canary paper}, year = 2024}
        """;

    [Theory]
    [InlineData("draft: true")]
    [InlineData("draft: yes")]
    [InlineData("publish: false")]
    [InlineData("publish: false\ndraft: false")]
    public void LeaveNoTraceInAnyOutput(string mark)
    {
        MiniSite site = MiniSite.Of(SiteWith(mark));

        Assert.NotEmpty(site.Built.Outputs);
        foreach (OutputFile output in site.Built.Outputs)
        {
            Assert.DoesNotContain(Canary, output.Path, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Canary, Encoding.UTF8.GetString(output.Content.Span), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void AreBuiltLikeAllOthersWhenAskedFor()
    {
        MiniSite site = MiniSite.Of(SiteWith("draft: true"), new BuildOptions { Drafts = DraftPolicy.Include });

        Assert.Contains("Canary text", site.Text("notes/secret-canary/index.html"), StringComparison.Ordinal);
        Assert.Contains(site.Built.Outputs, output => output.Path == "notes/canary.png");
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void DoNotCountInHubsTopicsClustersAndInquiries()
    {
        MiniSite site = MiniSite.Of(
            """
            === notes/open.md
            ---
            topic: t
            cluster: c
            sources: [2301.00010]
            ---
            === notes/secret.md
            ---
            topic: t
            cluster: c
            sources: [2301.00011]
            draft: true
            ---
            === hubs/hub.md
            - [[open]]
            - [[secret]]
            """);

        Assert.Equal("1 linked note · 1 section", site.Page("notes/hub/").QuerySelector(".counts")!.TextContent);
        Assert.Equal("1 synthesis note · 1 source paper", site.Page("topics/t/").QuerySelector(".counts")!.TextContent);
        Assert.Equal("1 note (primary) · 1 paper · 1 sub-topic", site.Page("clusters/c/").QuerySelector(".counts")!.TextContent);
        Assert.Equal(1, site.Built.Counts.Drafts);
    }

    [Fact]
    public void AreToldFromMissingNotesAndTheirLinkIsNoLink()
    {
        MiniSite site = MiniSite.Of("=== a.md\nSee [[secret|the other]].\n=== secret.md\n---\ndraft: true\n---\n");

        Assert.Equal(["NG2007 a.md:1:5 `secret` is not published"], site.Reports);
        Assert.Null(site.Page("notes/a/").QuerySelector("main a"));
        Assert.Contains("See the other.", site.Page("notes/a/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void DoNotTakeAnAddressFromAPublishedNote()
    {
        MiniSite site = MiniSite.Of("=== a/same.md\nText.\n=== b/same.md\n---\ndraft: true\n---\n");

        Assert.Equal("notes/same/", site.AddressOf("a/same.md"));
        Assert.Empty(site.Reports);
    }

    [Theory]
    [InlineData("hub")]
    [InlineData("topic")]
    [InlineData("cluster")]
    [InlineData("inquiry")]
    [InlineData("page")]
    public void MayBeOfAnyKind(string type)
    {
        MiniSite site = MiniSite.OfNote($"---\ntype: {type}\ndraft: true\ntitle: Canary\n---\n## Canary\n\n- [[a]]\n");

        Assert.DoesNotContain(site.Built.Outputs, output => Encoding.UTF8.GetString(output.Content.Span).Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(site.Addresses, address => address.EndsWith("/note/", StringComparison.Ordinal));
    }
}
