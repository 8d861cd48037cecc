using NotesGen.Planning;
using NotesGen.Tests.Diagnostics;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Tags;

public sealed class PagesOfTags
{
    [Fact]
    public void AreThereOnlyIfTheSiteHasTags()
    {
        Assert.DoesNotContain(MiniSite.OfNote("Text.\n").Addresses, address => address.StartsWith("tags/", StringComparison.Ordinal));
        Assert.Equal(["tags/", "tags/a/", "tags/a/b/"], Addresses("#a/b"));
    }

    [Theory]
    [InlineData("#Größe/Maß", "tags/größe/ tags/größe/maß/")]
    [InlineData("---\ntags: [index.html, con/index.html]\n---\n", "tags/con/ tags/con/index-html/ tags/index-html/")]
    [InlineData("---\ntags: ['a\\b', 'a?b#c', '%2e%2e']\n---\n", "tags/2e-2e/ tags/a-b-c/ tags/a-b/")]
    [InlineData("#Notes #by-date", "tags/by-date/ tags/notes/")]
    public void HaveSlugsForAddresses(string text, string addresses) => Assert.Equal(addresses, string.Join(' ', Addresses(text).Skip(1)));

    [Theory]
    [InlineData("../..")]
    [InlineData("..")]
    [InlineData("🔥/.hidden/...")]
    public void OfNamesWithoutALetterHaveAHashForAnAddress(string tag) =>
        Assert.All(Addresses($"---\ntags: ['{tag}']\n---\n").Skip(1), address => Assert.Matches("^tags/(([0-9a-f]{8}|hidden)/)+$", address));

    [Fact]
    public void AreCutLikeOtherAddresses() =>
        Assert.Equal($"tags/{new string('a', 80)}/", Addresses("#" + new string('a', 120))[1]);

    [Fact]
    public void OfTagsThatComeOutAlikeStayApart()
    {
        MiniSite site = MiniSite.Of("=== a.md\n#x/a_b\n=== b.md\nText #x/a-b\n");

        Assert.Equal(["NG3005 a.md:1:1 2 names come out as `tags/x/a-b/`"], site.Reports);
        Assert.Equal("b.md", Assert.Single(site.Built.Diagnostics[0].Notes).Place!.Path.Value);
        Assert.Equal(2, site.Addresses.Where(address => address.StartsWith("tags/x/a-b-", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void KeepTheirAddressesWhateverTheCaseOfTheTag() => Assert.Equal(Addresses("#Big/Tag"), Addresses("#big/tag"));

    [Fact]
    public void ListTheNotesOfATagAndOfThoseBelowIt()
    {
        MiniSite site = MiniSite.Of("=== a.md\n#x/y\n=== b.md\n#x\n=== c.md\n#other\n");

        Assert.Equal(["a", "b"], Entries(site, "tags/x/"));
        Assert.Equal(["a"], Entries(site, "tags/x/y/"));
        Assert.Equal("#x/y", site.Page("tags/x/y/").QuerySelector("h1")!.TextContent);
        Assert.Equal("2 notes · 1 sub-tag", site.Page("tags/x/").QuerySelector(".counts")!.TextContent);
        Assert.Equal("1 note", site.Page("tags/x/y/").QuerySelector(".counts")!.TextContent);
    }

    [Fact]
    public void LeadUpAndDown()
    {
        MiniSite site = MiniSite.OfNote("#x/y/z\n");

        Assert.Equal(["#x tags/x/", "#x/y tags/x/y/"], site.Page("tags/x/y/z/").QuerySelectorAll(".parent").Select(link => link.TextContent));
        Assert.Equal(["#x/y tags/x/y/ 1 note 2"], site.Page("tags/x/").QuerySelectorAll(".sub-tag").Select(link => link.TextContent));
    }

    [Fact]
    public void AreAllListedAsATree()
    {
        MiniSite site = MiniSite.Of("=== a.md\n#x/y #b\n=== b.md\n#x\n");

        Assert.Equal(["#b 1 note 1", "#x 2 notes 1", "#x/y 1 note 2"], site.Page("tags/").QuerySelectorAll(".tag-entry").Select(entry => entry.TextContent));
    }

    [Fact]
    public void AreListedByLetterIfThereAreMany()
    {
        MiniSite site = MiniSite.OfNote(string.Join(' ', Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"#{(char)('a' + (i % 2))}{i}"))) + "\n");

        Assert.Equal(["A", "B"], site.Page("tags/").QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(60, site.Page("tags/").QuerySelectorAll(".tag-entry").Length);
    }

    [Fact]
    public void AreLinkedFromEveryKindOfPage()
    {
        SiteFiles site = SiteFiles.Of(
            ExampleSite.FolderOf("=== n.md\n---\ntags: [x]\ntopic: t\ncluster: c\n---\n=== hubs/h.md\n---\ntags: [x]\n---\n=== topics/t.md\n---\ntags: [x]\n---\n=== clusters/c.md\n---\ntags: [x]\n---\n=== inquiries/i.md\n---\ntags: [x]\n---\n=== pages/p.md\n---\ntags: [x]\n---\n"),
            new BuildOptions());

        foreach (string page in (string[])["notes/n/index.html", "notes/h/index.html", "topics/t/index.html", "clusters/c/index.html", "inquiries/i/index.html", "p/index.html"])
        {
            Assert.Equal("../".Length * page.Count(c => c == '/'), site.Page(page).QuerySelector("ul.tags a")!.GetAttribute("href")!.IndexOf("tags/x/", StringComparison.Ordinal));
        }

        Assert.Equal("tags/", site.Page("index.html").QuerySelector(".counts a[href='tags/']")!.GetAttribute("href"));
        Assert.Equal("true", site.Page("tags/x/index.html").QuerySelector(".site-nav a[href='../../tags/']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public void AreInTheSitemap() =>
        Assert.Contains("<loc>https://example.org/tags/a/</loc>", MiniSite.Of("=== notesgen.yaml\nurl: https://example.org/\n=== n.md\n#a\n").Text("sitemap.xml"), StringComparison.Ordinal);

    [Fact]
    public void AreAsManyAsTheNamesHaveParts()
    {
        MiniSite site = MiniSite.OfNote($"#{string.Join('/', Enumerable.Repeat("a", 100))}\n");

        Assert.Equal(100, site.Plan.Pages.OfType<TagPage>().Count());
        Assert.All(site.Addresses, address => Assert.InRange(address.Length, 0, 1_500));
    }

    private static IReadOnlyList<string> Addresses(string text) => [.. MiniSite.OfNote(text + "\n").Addresses.Where(address => address.StartsWith("tags/", StringComparison.Ordinal))];

    private static IEnumerable<string> Entries(MiniSite site, string page) => site.Page(page).QuerySelectorAll(".entry").Select(entry => entry.TextContent);
}
