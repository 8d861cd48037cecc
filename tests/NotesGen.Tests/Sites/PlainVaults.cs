using NotesGen.Benchmarks.Vaults;
using NotesGen.Sources;
using NotesGen.Tests.Cli;
using Xunit;

namespace NotesGen.Tests.Sites;

public sealed class PlainVaults
{
    private const string Vault = """
        === Home.md
        Start with [[Attention is all you need]] or with [the list](lists/To%20read.md#next-week).

        ![[figures/curve.png|300]]
        === Attention is all you need.md
        # Attention is all you need

        A paragraph with *emphasis*, `code`, a [link](https://example.org/) and #tag.

        ## Why it works

        See [[To read]], [[#Why it works]] and [[Home|the beginning]].

        | a | b |
        |---|---|
        | 1 | [[Home\|2]] |
        === lists/To read.md
        - [ ] [[Attention is all you need]]
        - [x] done

        ## Next week

        > a quotation

        ```python
        print("[[not a link]]")
        ```
        === lists/Empty.md
        === Ünïcode ñame.md
        日本語の文。 Costs $5 and $6.
        === figures/curve.png
        not really a picture
        === figures/unused.png
        nobody links to this
        """;

    [Fact]
    public void BuildWithoutADiagnostic() => Assert.Equal("", SiteFiles.Of(Vault).Report);

    [Fact]
    public void GetAPageForEveryNote()
    {
        SiteFiles site = SiteFiles.Of(Vault);

        Assert.Equal(
            ["notes/attention-is-all-you-need/index.html", "notes/by-date/index.html", "notes/empty/index.html", "notes/home/index.html", "notes/index.html", "notes/to-read/index.html", "notes/ünïcode-ñame/index.html"],
            site.Files.Keys.Where(path => path.StartsWith("notes/", StringComparison.Ordinal) && !path.Contains("by-topic", StringComparison.Ordinal)));
        Assert.Contains("figures/curve.png", site.Files.Keys);
        Assert.DoesNotContain("figures/unused.png", site.Files.Keys);
        Assert.Empty(Crawl.Served(site, "https://elsewhere.example/sub/"));
    }

    [Fact]
    public void WithCrlfAndAMarkGiveTheSamePages()
    {
        SiteFiles site = SiteFiles.Of(Vault);
        Dictionary<string, byte[]> windows = Diagnostics.ExampleSite.FilesOf(Vault).ToDictionary(
            file => file.Key,
            file => file.Key.EndsWith(".md", StringComparison.Ordinal) ? [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Value).Replace("\n", "\r\n", StringComparison.Ordinal))] : file.Value,
            StringComparer.Ordinal);

        SiteFiles same = SiteFiles.Of(new MemoryFolder(windows), new BuildOptions());

        Assert.All(site.Files, file => Assert.Equal(file.Value, same.Files[file.Key]));
    }

    [Fact]
    public void OfNothingAtAllBuild()
    {
        SiteFiles site = SiteFiles.Of(new MemoryFolder(new Dictionary<string, byte[]>()), new BuildOptions());

        Assert.Equal("", site.Report);
        Assert.Contains("index.html", site.Files.Keys);
        Assert.Empty(Crawl.Served(site, "https://elsewhere.example/sub/"));
    }

    [Fact]
    public void MadeUpForBenchmarksBuildWithoutADiagnostic()
    {
        using TemporaryFolder folder = new();
        VaultWriter.Write(folder.Path, 200, 1);

        SiteFiles site = SiteFiles.Of(new DiskFolder(folder.Path), new BuildOptions());

        Assert.Equal("", site.Report);
        Assert.Equal(200, site.Site.Counts.Notes);
        Assert.Empty(Crawl.Served(site, "https://elsewhere.example/sub/"));
    }
}
