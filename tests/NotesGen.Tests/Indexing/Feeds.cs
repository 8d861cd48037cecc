using System.Globalization;
using System.Xml.Linq;
using NotesGen.Tests.Diagnostics;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Indexing;

/// <summary>The Atom feed, held against RFC 4287.</summary>
public sealed class Feeds
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void OfTheDemoAreWhatAtomAsksFor()
    {
        SiteFiles site = SiteFiles.Of(DemoSite.Folder, new BuildOptions { Url = "https://example.org/demo/" });
        XElement feed = XDocument.Parse(site.Text("feed.xml")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All((string[])["id", "title", "updated"], name => Assert.Single(feed.Elements(Atom + name)));
        Assert.Equal("https://example.org/demo/feed.xml", Link(feed, "self"));
        Assert.Equal("https://example.org/demo/", Link(feed, "alternate"));
        Assert.Equal(20, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.All((string[])["id", "title", "updated"], name => Assert.Single(entry.Elements(Atom + name)));
            Assert.True(entry.Elements(Atom + "author").Any() || feed.Elements(Atom + "author").Any());
            string address = Link(entry, "alternate");
            Assert.StartsWith("https://example.org/demo/", address, StringComparison.Ordinal);
            Assert.Contains(Uri.UnescapeDataString(address["https://example.org/demo/".Length..]) + "index.html", site.Files.Keys);
        });
        Assert.Equal(20, feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(feed.Descendants(Atom + "updated"), moment => Assert.True(DateTimeOffset.TryParse(moment.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        Assert.Equal(feed.Element(Atom + "updated")!.Value, feed.Elements(Atom + "entry").Max(entry => entry.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public void HoldTheNewestNotesByTheirLastChange()
    {
        SiteFiles site = Build("feeds: {count: 2}");
        XElement feed = XDocument.Parse(site.Text("feed.xml")).Root!;

        Assert.Equal(["C 2025-02-02T00:00:00Z", "B 2025-02-01T00:00:00Z"], feed.Elements(Atom + "entry").Select(entry => $"{entry.Element(Atom + "title")!.Value} {entry.Element(Atom + "updated")!.Value}"));
        Assert.Equal("2020-01-01T00:00:00Z", feed.Elements(Atom + "entry").Last().Element(Atom + "published")!.Value);
    }

    [Fact]
    public void AreAbsentWhenTheyShallHoldNothing()
    {
        SiteFiles site = Build("feeds: {count: 0}");

        Assert.DoesNotContain("feed.xml", site.Files.Keys);
        Assert.Contains("sitemap.xml", site.Files.Keys);
        Assert.DoesNotContain("feed.xml", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void HoldNoCharactersThatXmlForbids()
    {
        SiteFiles site = Build("title: \"bell \\x07 and \\uFFFF end\"");

        Assert.Equal("bell  and  end", XDocument.Parse(site.Text("feed.xml")).Root!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void AreLinkedFromEveryPage() => Assert.All(
        Build("title: T").Pages.Where(page => page.Path != "404.html"),
        page => Assert.NotNull(page.Page.QuerySelector("link[rel=alternate][type='application/atom+xml'][href$='feed.xml']")));

    private static string Link(XElement element, string relation) =>
        Assert.Single(element.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == relation).Attribute("href")!.Value;

    private static SiteFiles Build(string configuration) => SiteFiles.Of(
        ExampleSite.FolderOf($"""
            === notesgen.yaml
            {configuration}
            === a.md
            ---
            title: A
            date: 2025-01-01
            ---
            === b.md
            ---
            title: B
            date: 2020-01-01
            updated: 2025-02-01
            ---
            === c.md
            ---
            title: C
            date: 2025-02-02
            ---
            === d.md
            Without a date.
            """), new BuildOptions { Url = "https://example.org/" });
}
