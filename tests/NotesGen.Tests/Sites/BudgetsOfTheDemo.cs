using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NotesGen.Sources;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>What a reader downloads, at most. Every page of the demo is weighed as it travels, compressed.</summary>
public sealed class BudgetsOfTheDemo
{
    private const int Kilobyte = 1000;

    private static readonly SiteFiles Demo = DemoSite.Served;

    private static IHtmlDocument[] AllPages => [.. Demo.Pages.Select(page => page.Page)];

    [Fact]
    public void HoldForThePagesOfNotes() => Weigh(Demo, "kind-note", 30 * Kilobyte);

    [Fact]
    public void HoldForThePagesOfHubs() => Weigh(Demo, "kind-hub", 40 * Kilobyte);

    [Fact]
    public void HoldForAHubOfFortyCards()
    {
        SourceListing listing = DemoSite.Folder.List();
        Dictionary<string, byte[]> files = listing.Paths.ToDictionary(path => path.Value, path => DemoSite.Folder.Read(path).ToArray(), StringComparer.Ordinal);
        IEnumerable<string> notes = files.Keys.Where(path => path.StartsWith("notes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(40);
        files["hubs/forty.md"] = Encoding.UTF8.GetBytes("## All of them\n\n" + string.Concat(notes.Select(path => $"- [[{Path.GetFileNameWithoutExtension(path)}]]: why it stands here\n")));
        SiteFiles site = SiteFiles.Of(new MemoryFolder(files), new BuildOptions());

        Assert.Equal(40, site.Page("notes/forty/index.html").QuerySelectorAll(".card").Length);
        Weigh(site, "kind-hub", 40 * Kilobyte);
    }

    [Fact]
    public void HoldForTheScriptThatEveryPageLoads()
    {
        IEnumerable<string> everywhere = AllPages.Select(page => page.QuerySelectorAll<IHtmlScriptElement>("script[src]").Select(FileOf)).Aggregate((common, more) => [.. common.Intersect(more)]);
        int external = everywhere.Sum(path => Compressed(Demo.Files[path]));
        int inline = AllPages.Max(page => page.QuerySelectorAll("script:not([src])").Sum(script => Compressed(Encoding.UTF8.GetBytes(script.TextContent))));

        Assert.NotEmpty(everywhere);
        Assert.True(external + inline <= 6 * Kilobyte, $"{string.Join(" and ", everywhere)}: {external} bytes and {inline} within the page, of {6 * Kilobyte}");
    }

    [Fact]
    public void LeaveNothingToWaitForButTheStyleSheet()
    {
        Assert.Empty(Demo.Pages.SelectMany(page => page.Page.QuerySelectorAll("script[src]:not([defer]), link[rel~=preload], link[rel~=stylesheet] ~ link[rel~=stylesheet], script:not([src]) ~ script:not([src])")
            .Select(found => $"{page.Path}: {found.OuterHtml}")));
        Assert.All(AllPages, page => Assert.Single(page.QuerySelectorAll("link[rel~=stylesheet]")));
        Assert.DoesNotContain("@import", Demo.Text("theme/style.css"), StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", Demo.Text("theme/style.css"), StringComparison.Ordinal);
    }

    /// <summary>The small map is no second copy of the lists below it.</summary>
    [Fact]
    public void HoldForTheMapsOfNeighbourhoods()
    {
        (string path, int bytes) = Demo.Pages.Select(page => (page.Path, Bytes: Encoding.UTF8.GetByteCount(page.Page.QuerySelector(".neighbourhood")?.OuterHtml ?? ""))).MaxBy(page => page.Bytes);

        Assert.InRange(bytes, 1, int.MaxValue);
        Assert.True(bytes <= 2.5 * Kilobyte, $"the map of {path} has {bytes} bytes");
    }

    /// <summary>The first query of a small site brings the scripts, and may cost 25 kB in all.</summary>
    [Fact]
    public void HoldForTheScriptsOfASearch()
    {
        int bytes = Compressed(Demo.Files["theme/search.js"]) + Compressed(Demo.Files["theme/search-engine.js"]);

        Assert.True(bytes <= 13.5 * Kilobyte, $"the scripts of a search have {bytes} bytes");
    }

    private static void Weigh(SiteFiles site, string kind, int most)
    {
        int styles = Compressed(site.Files["theme/style.css"]);
        (string path, int bytes) = site.Pages.Where(page => page.Page.Body!.ClassList.Contains(kind)).Select(page => (page.Path, Bytes: Compressed(site.Files[page.Path]))).MaxBy(page => page.Bytes);

        Assert.True(bytes + styles <= most, $"{path}: {bytes} bytes and {styles} of style sheet, of {most}");
    }

    private static string FileOf(IHtmlScriptElement script) => script.Source!.Split('?')[0].Replace("../", "", StringComparison.Ordinal);

    private static int Compressed(byte[] content)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)compressed.Length;
    }
}
