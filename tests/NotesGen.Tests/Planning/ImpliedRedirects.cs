using AngleSharp.Dom;
using NotesGen.Diagnostics;
using NotesGen.Planning;
using NotesGen.Tests.Diagnostics;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Planning;

/// <summary>Old addresses that nobody called so: aliases that look like paths, and permalinks.</summary>
public sealed class ImpliedRedirects
{
    [Theory]
    [InlineData("aliases: [/old/name]", "old/name/")]
    [InlineData("alias: /old/name/", "old/name/")]
    [InlineData("aliases: [old/name/]", "old/name/")]
    [InlineData("aliases: [/old.html]", "old.html")]
    [InlineData("permalink: old-name", "old-name/")]
    [InlineData("permalink: /deep/old-name/", "deep/old-name/")]
    [InlineData("permalink: [old-name]", "old-name/")]
    [InlineData("permalink: 14a3b208-c496-4888", "14a3b208-c496-4888/")]
    public void LeadToTheNote(string line, string old)
    {
        MiniSite site = MiniSite.OfNote($"---\n{line}\n---\n");

        Assert.Empty(site.Reports);
        Assert.Equal(new Step(old, "notes/note/"), Assert.Single(Redirects(site)));
    }

    [Theory]
    [InlineData("aliases: [A/B testing, and/or, TCP/IP, /, '', ~]")]
    [InlineData("aliases: [either or/]")]
    [InlineData("permalink:")]
    [InlineData("permalink: notes/note")]
    [InlineData("permalink: /notes/note/index.html")]
    [InlineData("aliases: [/notes/note]")]
    public void AreNotMadeOfNamesNorOfThePageItself(string line)
    {
        MiniSite site = MiniSite.OfNote($"---\n{line}\n---\n");

        Assert.Empty(site.Reports);
        Assert.Empty(Redirects(site));
    }

    [Fact]
    public void LeaveTheAliasAName()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\naliases: [/old/name]\n---\n=== b.md\nThe link\n");

        Assert.Equal(["/old/name"], site.Note("a.md").Aliases);
    }

    [Theory]
    [InlineData("permalink: about", "NG3006 note.md:2:12 there is a page or a file at `about/` already")]
    [InlineData("permalink: About", "NG3006 note.md:2:12 there is a page or a file at `About/` already")]
    [InlineData("aliases: [/notes/]", "NG3006 note.md:2:11 there is a page or a file at `notes/` already")]
    [InlineData("aliases: [/Notes/Note/]", "NG3006 note.md:2:11 there is a page or a file at `Notes/Note/` already")]
    [InlineData("permalink: 404.html", "NG3006 note.md:2:12 there is a page or a file at `404.html` already")]
    [InlineData("permalink: theme/style.css", "NG3006 note.md:2:12 the site needs the address `theme/style.css/` for itself")]
    [InlineData("permalink: feed.xml", "NG3006 note.md:2:12 the site needs the address `feed.xml/` for itself")]
    [InlineData("permalink: search", "NG3006 note.md:2:12 the site needs the address `search/` for itself")]
    [InlineData("permalink: a.png", "NG3006 note.md:2:12 there is a page or a file at `a.png/` already")]
    [InlineData("permalink: named", "NG3006 note.md:2:12 `named/` leads to another note")]
    [InlineData("permalink: ../out", "NG3007 note.md:2:12 `../out` cannot be an old address, so none leads to this note")]
    [InlineData("permalink: /%2e%2e/out", "NG3007 note.md:2:12 `/%2e%2e/out` cannot be an old address, so none leads to this note")]
    [InlineData("permalink: /old?id=1", "NG3007 note.md:2:12 `/old?id=1` cannot be an old address, so none leads to this note")]
    [InlineData("permalink: 'https://example.org/old'", "NG3007 note.md:2:12 `https://example.org/old` cannot be an old address, so none leads to this note")]
    [InlineData("permalink: '/:year/:title/'", "NG3007 note.md:2:12 `/:year/:title/` cannot be an old address, so none leads to this note")]
    [InlineData("aliases: ['/c:\\windows']", "NG3007 note.md:2:11 `/c:\\windows` cannot be an old address, so none leads to this note")]
    [InlineData("permalink: /", "NG3007 note.md:2:12 `/` cannot be an old address, so none leads to this note")]
    public void GiveWayToEverythingElse(string line, string report)
    {
        MiniSite site = MiniSite.Of($"=== note.md\n---\n{line}\n---\n![[a.png]]\n=== pages/about.md\nAbout\n=== other.md\n---\nredirects: named\n---\n=== a.png\nx\n");

        Assert.Equal([report], site.Reports);
        Assert.Equal(Severity.Warning, site.Built.Diagnostics[0].Severity);
        Assert.NotEmpty(site.Built.Outputs);
        Assert.Equal(new Step("named/", "notes/other/"), Assert.Single(Redirects(site)));
    }

    [Fact]
    public void OfTwoNotesLeadToTheFirst()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\npermalink: old\n---\n=== b.md\n---\naliases: [/OLD]\n---\n");

        Assert.Equal(["NG3006 b.md:2:11 `OLD/` leads to another note"], site.Reports);
        Assert.Equal("a.md", Assert.Single(site.Built.Diagnostics[0].Notes).Place!.Path.Value);
        Assert.Equal(new Step("old/", "notes/a/"), Assert.Single(Redirects(site)));
    }

    [Fact]
    public void OfOneNoteMayAgree() =>
        Assert.Empty(MiniSite.OfNote("---\nredirects: [old]\npermalink: old\naliases: [/old/]\n---\n").Reports);

    [Fact]
    public void NeverLeadToOneAnother()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\nslug: x\npermalink: notes/y\n---\n=== b.md\n---\nslug: y\npermalink: notes/x\n---\n=== c.md\n---\naliases: [/old/]\n---\n=== d.md\n---\nslug: old\npermalink: /notes/c/\n---\n");
        HashSet<string> old = [.. site.Plan.Pages.OfType<RedirectPage>().Select(page => page.Address.Value)];

        Assert.Equal(["old/"], old);
        Assert.DoesNotContain(site.Plan.Pages.OfType<RedirectPage>(), page => old.Contains(page.Target.Value));
        Assert.Equal(["NG3006", "NG3006", "NG3006"], site.Codes);
    }

    [Fact]
    public void OfTheHomePageMayBeTheRoot() => Assert.Empty(MiniSite.Of("=== pages/index.md\n---\npermalink: /\n---\nHome\n").Reports);

    [Fact]
    public void OfDraftsAreNotMade() => Assert.Empty(Redirects(MiniSite.OfNote("---\ndraft: true\npermalink: old\naliases: [/older]\n---\n")));

    [Theory]
    [InlineData(LinkStyle.Folders, "../../notes/note/")]
    [InlineData(LinkStyle.Files, "../../notes/note/index.html")]
    public void ArePagesThatLeadOnByThemselvesAndByHand(LinkStyle style, string target)
    {
        IDocument page = SiteFiles.Of(ExampleSite.FolderOf("=== note.md\n---\ntitle: Q & A <b>\npermalink: deep/old\n---\n"), new BuildOptions { Links = style, Url = "https://example.org/sub/" }).Page("deep/old/index.html");

        Assert.Equal($"0; url={target}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(target, page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Q & A <b>", page.QuerySelector("a")!.TextContent);
        Assert.Equal("https://example.org/sub/notes/note/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    private static IEnumerable<Step> Redirects(MiniSite site) => site.Plan.Pages.OfType<RedirectPage>().Select(page => new Step(page.Address.Value, page.Target.Value));

    private sealed record Step(string Old, string New);
}
