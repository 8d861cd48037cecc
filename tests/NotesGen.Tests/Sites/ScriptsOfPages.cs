using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>Which scripts a page loads, and which are files of the site.</summary>
public sealed class ScriptsOfPages
{
    private static readonly BuildOptions Portable = new() { Links = LinkStyle.Files };

    [Fact]
    public void AreNoneWhereNothingNeedsThem()
    {
        SiteFiles site = SiteFiles.Of("""
            === a.md
            # A title with $x$

            Costs $5 and $6, `x = 1`.

            ```
            plain
            ```

            ```dataview
            LIST
            ```

            ```mermaid
            graph LR
            ```
            === hubs/h.md
            ## S

            - [[a]]: for $5
            """);

        Assert.Equal(["theme/reader.js", "theme/search-engine.js", "theme/search-marks.js", "theme/search.js"], site.Files.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal)));
        Assert.All(site.Pages, page => Assert.Empty(Scripts(page.Page)));
    }

    [Fact]
    public void AreThoseThatThePageNeeds()
    {
        SiteFiles site = SiteFiles.Of("""
            === notesgen.yaml
            mermaid: true
            === math.md
            In a list:

            - $x$
            === display.md
            $$
            x
            $$
            === code.md
            > ```python
            > x = 1
            > ```
            === diagram.md
            ```mermaid
            graph LR
            ```
            === all.md
            $x$

            ```r
            x
            ```

            ~~~Mermaid
            graph LR
            ~~~
            === none.md
            [[math]] and [[code]]
            """);

        Assert.Equal(["math.js"], Of(site, "math"));
        Assert.Equal(["math.js"], Of(site, "display"));
        Assert.Equal(["code.js"], Of(site, "code"));
        Assert.Equal(["diagrams.js"], Of(site, "diagram"));
        Assert.Equal(["math.js", "code.js", "diagrams.js"], Of(site, "all"));
        Assert.Empty(Of(site, "none"));
        Assert.Equal(["theme/code.js", "theme/diagrams.js", "theme/math.js", "theme/reader.js", "theme/search-engine.js", "theme/search-marks.js", "theme/search.js"], site.Files.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal)));

        static IEnumerable<string> Of(SiteFiles site, string note) => Scripts(site.Page($"notes/{note}/index.html")).Select(script => Path.GetFileName(script.Source!.Split('?')[0]));
    }

    [Theory]
    [InlineData("Prose with $x$.\n\n## S\n\n- [[a]]")]
    [InlineData("## S\n\nProse with $x$.\n\n- [[a]]")]
    [InlineData("## S with $x$\n\n- [[a]]")]
    [InlineData("## S\n\n- [[a]]: gloss with $x$")]
    public void AreLoadedByHubsForAllTheirParts(string hub)
    {
        SiteFiles site = SiteFiles.Of($"=== a.md\nText.\n=== hubs/h.md\n{hub}\n");

        Assert.Single(Scripts(site.Page("notes/h/index.html")));
        Assert.Empty(Scripts(site.Page("notes/a/index.html")));
        Assert.Empty(Scripts(site.Page("index.html")));
    }

    [Fact]
    public void AreNoneForTheSearchOfASiteWithoutIt()
    {
        SiteFiles site = SiteFiles.Of("=== notesgen.yaml\nsearch: false\n=== a.md\nText.");

        Assert.DoesNotContain(site.Files.Keys, path => path.Contains("search", StringComparison.Ordinal));
        Assert.All(site.Pages, page => Assert.Empty(page.Page.QuerySelectorAll("[href*='search'], [data-script], template [role='search'], template dialog:not(.keys)")));
    }

    [Fact]
    public void AreLoadedByTheHomePageForItsText() =>
        Assert.Single(Scripts(SiteFiles.Of("=== index.md\n$x$\n=== a.md\nText.").Page("index.html")));

    [Fact]
    public void AreFoundFromEveryFolderAndNeverHoldUpThePage()
    {
        foreach (BuildOptions options in (BuildOptions[])[new(), Portable])
        {
            SiteFiles site = SiteFiles.Of(Diagnostics.ExampleSite.FolderOf("=== index.md\n$x$\n=== deep/er/a.md\n$x$\n=== topics/t.md\n$x$"), options);
            foreach ((string path, IHtmlDocument page) in site.Pages)
            {
                foreach (IHtmlScriptElement script in Scripts(page))
                {
                    Uri address = new(new Uri("https://example.org/sub/" + path), script.Source);
                    Assert.Equal("https://example.org/sub/theme/math.js", address.GetLeftPart(UriPartial.Path));
                    Assert.True(script.IsDeferred);
                    Assert.Null(script.Type);
                }
            }

            Assert.Equal(3, site.Pages.Count(page => Scripts(page.Page).Any()));
            Assert.Empty(options == Portable ? Crawl.FromDisk(site) : Crawl.Served(site, "https://elsewhere.example/sub/"));
        }
    }

    [Fact]
    public void ChangeTheirAddressWithTheirContent()
    {
        string ours = Scripts(SiteFiles.Of("=== a.md\n$x$").Page("notes/a/index.html")).Single().Source!;
        SiteFiles site = SiteFiles.Of("=== a.md\n$x$\n=== _templates/assets/math.js\nalert(1)");

        Assert.NotEqual(ours, Scripts(site.Page("notes/a/index.html")).Single().Source);
        Assert.Equal("alert(1)", site.Text("theme/math.js").Trim());
    }

    [Fact]
    public void CarryTheTermsOfWhatIsInThem()
    {
        SiteFiles site = SiteFiles.Of("=== a.md\n$x$\n\n```r\nx\n```");

        Assert.Contains("/*! temml ", site.Text("theme/math.js"), StringComparison.Ordinal);
        Assert.Contains("Copyright", site.Text("theme/math.js"), StringComparison.Ordinal);
        Assert.Contains("/*! highlight.js ", site.Text("theme/code.js"), StringComparison.Ordinal);
        Assert.Contains("Redistribution", site.Text("theme/code.js"), StringComparison.Ordinal);
    }

    private static IEnumerable<IHtmlScriptElement> Scripts(IHtmlDocument page) => page.QuerySelectorAll<IHtmlScriptElement>("script[src]:not([src*='reader.js'])");

    [Fact]
    public void OfTheReaderAreLoadedByEveryPage()
    {
        SiteFiles site = SiteFiles.Of("=== a.md\nText.\n=== hubs/h.md\n## S\n\n- [[a]]\n");

        Assert.All(site.Pages, page => Assert.Single(page.Page.QuerySelectorAll<IHtmlScriptElement>("script[defer][src*='theme/reader.js']")));
    }
}
