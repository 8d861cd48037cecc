using System.Xml.Linq;
using NotesGen.Tests.Diagnostics;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Indexing;

public sealed class Sitemaps
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Site = """
        === notes/a b.md
        ---
        date: 2024-01-02
        updated: 2025-03-04
        redirects: [old]
        ---
        A
        === notes/ünï & co.md
        ---
        date: 2024-05-06
        ---
        B
        """;

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/sub/path/")]
    public void NameEveryPageButRedirectsAndTheMissingPage(string url)
    {
        SiteFiles site = Build(url, LinkStyle.Folders);
        XDocument sitemap = XDocument.Parse(site.Text("sitemap.xml"));

        Assert.Equal(Protocol + "urlset", sitemap.Root!.Name);
        Assert.Equal(
            site.Pages.Select(page => page.Path).Where(path => path != "404.html").Select(path => url + Encoded(path.Replace("index.html", "", StringComparison.Ordinal))).Order(StringComparer.Ordinal),
            sitemap.Descendants(Protocol + "loc").Select(place => place.Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("old", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void NameTheSameAddressesForAPortableSite() =>
        Assert.Equal(Build("https://example.org/", LinkStyle.Folders).Text("sitemap.xml"), Build("https://example.org/", LinkStyle.Files).Text("sitemap.xml"));

    [Fact]
    public void GiveTheDayOfTheLastChange()
    {
        XDocument sitemap = XDocument.Parse(Build("https://example.org/", LinkStyle.Folders).Text("sitemap.xml"));

        Assert.Equal(
            ["https://example.org/notes/a-b/ 2025-03-04", "https://example.org/notes/%C3%BCn%C3%AF-co/ 2024-05-06"],
            sitemap.Descendants(Protocol + "lastmod").Select(day => $"{day.Parent!.Element(Protocol + "loc")!.Value} {day.Value}"));
    }

    [Fact]
    public void AreAbsentWithoutAnAddress()
    {
        SiteFiles site = SiteFiles.Of(Site);

        Assert.DoesNotContain("sitemap.xml", site.Files.Keys);
        Assert.DoesNotContain("feed.xml", site.Files.Keys);
        Assert.DoesNotContain(site.Pages, page => page.Page.QuerySelector("link[rel=canonical], link[rel=alternate], meta[property='og:url']") is not null);
    }

    [Theory]
    [InlineData(LinkStyle.Folders)]
    [InlineData(LinkStyle.Files)]
    public void AgreeWithTheCanonicalLinksOfThePages(LinkStyle links)
    {
        SiteFiles site = Build("https://example.org/sub/", links);

        Assert.Equal(
            XDocument.Parse(site.Text("sitemap.xml")).Descendants(Protocol + "loc").Select(place => place.Value).Order(StringComparer.Ordinal),
            site.Pages.Select(page => page.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")).OfType<string>().Order(StringComparer.Ordinal));
    }

    private static SiteFiles Build(string url, LinkStyle links) => SiteFiles.Of(ExampleSite.FolderOf(Site), new BuildOptions { Url = url, Links = links });

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
