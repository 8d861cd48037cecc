using NotesGen.Diagnostics;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Embeds;

public sealed class EmbeddedNotes
{
    private const string Canary = "zyxcanary";

    [Fact]
    public void ThatAreNotPublishedLeaveNothingInAnyFile()
    {
        SiteFiles site = SiteFiles.Of(
            $"""
            === notesgen.yaml
            url: https://example.org/
            === notes/a.md
            Text. ![[secret]] ![[secret#Part]] ![[hub]] ![[b]]
            === notes/b.md
            ![[secret#^block]]
            === hubs/hub.md
            ## S

            - [[secret]]: gloss
            - [[b]]

            ![[secret]]
            === notes/secret.md
            ---
            draft: true
            title: {Canary} title
            description: {Canary} description
            ---
            {Canary} text

            ## Part

            {Canary} part ^block
            """);

        Assert.All(site.Files.Keys, path => Assert.DoesNotContain(Canary, site.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void NameEveryEmbedOfACircle()
    {
        MiniSite site = MiniSite.Of(
            """
            === a.md
            ![[b#Part]]
            === b.md
            ![[c]]

            ## Part

            ![[c]]
            === c.md
            Text.

            ![[a]]
            """);
        Diagnostic report = site.Report(Catalogue.EmbedCycle);

        Assert.Equal("c.md", report.Place!.Path.Value);
        Assert.Equal(["`a.md` embeds `b.md#part`", "`b.md#part` embeds `c.md`", "`c.md` embeds `a.md`"], report.Notes.Select(note => note.Text));
        Assert.Equal(["a.md", "b.md", "c.md"], report.Notes.Select(note => note.Place!.Path.Value));
    }

    [Fact]
    public void ThatGrowWithoutEndAreBounded()
    {
        MiniSite site = MiniSite.OfFiles(Enumerable.Range(1, 30).Select(i => ($"n{i}.md", $"Words of {i}.\n\n![[n{i + 1}]]\n\n![[n{i + 1}]]\n")));

        AngleSharp.Dom.IDocument page = site.Page("notes/n1/");

        Assert.Equal(200, page.QuerySelectorAll("figure.embed").Length);
        Assert.Equal(8, page.QuerySelectorAll("figure.embed").Max(Depth));
        Assert.Equal(1, site.Built.Diagnostics.Count(report => report.Rule == Catalogue.EmbedBounds && report.Message.Contains("`n1`", StringComparison.Ordinal)));
        static int Depth(AngleSharp.Dom.IElement element)
        {
            int depth = 0;
            for (AngleSharp.Dom.IElement? at = element; at is not null; at = at.ParentElement)
            {
                depth += at.ClassName == "embed" ? 1 : 0;
            }

            return depth;
        }
    }

    [Fact]
    public void OfGreatSizeAreBounded()
    {
        string text = string.Concat(Enumerable.Repeat("Words without an end. ", 20_000));
        MiniSite site = MiniSite.OfFiles(("a.md", string.Concat(Enumerable.Repeat("![[b]]\n\n", 100))), ("b.md", text));

        Assert.Equal(2, site.Page("notes/a/").QuerySelectorAll("figure.embed").Length);
        Assert.Equal(["NG2011 a.md:5:1 the page of `a` embeds no more from here on, and links instead"], site.Reports);
    }

    [Fact]
    public void InAChainOfThousandsDoNotExhaustTheStack()
    {
        MiniSite site = MiniSite.OfFiles(Enumerable.Range(0, 3000).Select(i => ($"n{i}.md", $"![[n{(i + 1) % 3000}]]\n")));

        Diagnostic report = site.Report(Catalogue.EmbedCycle);

        Assert.Equal(17, report.Notes.Count);
        Assert.Equal("and 2984 more", report.Notes[^1].Text);
    }

    [Fact]
    public void KeepTheIdsAndTheHeadingsOfThePageInOrder()
    {
        SiteFiles site = SiteFiles.Of(
            """
            === notes/a.md
            One[^1]. ^x

            ## Part

            ![[b]]

            ![[b#Part]]

            ![[b#^x]]

            ![[h]]

            ## Deeper

            Text.

            ## Last

            [^1]: A note.
            === notes/b.md
            # A title

            Two[^1] and [@key]. ^x

            ##### Part

            Text.

            ![[c]]

            [^1]: A note.
            === notes/c.md
            Three[^1]. ^x

            [^1]: A note.
            === hubs/h.md
            Prose. ^x

            ## Part

            - [[b]]: gloss[^1]

            [^1]: A note.
            === papers.bib
            @misc{key, title={K} }
            """);
        AngleSharp.Html.Dom.IHtmlDocument page = site.Page("notes/a/index.html");

        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Equal(["Part", "Deeper", "Last"], page.QuerySelectorAll(".prose :is(h1, h2, h3, h4, h5, h6)").Select(heading => heading.TextContent));
        Assert.Equal(["Part", "Deeper", "Last"], page.QuerySelectorAll(".contents li").Select(item => item.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll(".embed a[href^='#']"), link => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(link.GetAttribute("href")![1..]))));
        Assert.NotEmpty(page.QuerySelectorAll(".embed a[href^='#']"));
        Assert.All(page.QuerySelectorAll("figcaption a"), link => Assert.NotEqual("", link.TextContent.Trim()));
        Assert.Empty(Crawl.Served(site, "https://example.org/"));
    }

    [Fact]
    public void CountAsLinksOfTheirPageAndNothingMore()
    {
        MiniSite site = MiniSite.Of(
            """
            === a.md
            ![[b]]

            The first words.
            === b.md
            ---
            tags: [deep]
            ---
            Words about [[c]] [@key].
            === c.md
            Text.
            === papers.bib
            @misc{key, title={K} }
            """);

        Assert.Equal(["a"], site.Ids(site.Graph.Backlinks[site.Number("b.md")].Select(link => link.Source)));
        Assert.Equal(["b"], site.Ids(site.Graph.Backlinks[site.Number("c.md")].Select(link => link.Source)));
        Assert.Empty(site.Graph.Papers[site.Number("a.md")].Papers);
        Assert.Equal("The first words.", site.Note("a.md").Description);
        Assert.DoesNotContain(site.Note("a.md").Body.Terms, term => term.Term == "about");
    }

    [Fact]
    public void BringTheScriptsThatTheirTextNeeds()
    {
        SiteFiles site = SiteFiles.Of("=== notes/a.md\n![[b]]\n=== notes/b.md\n![[c]]\n=== notes/c.md\n$x_1$\n=== notes/d.md\nText.\n");

        Assert.Equal(Scripts("notes/c/index.html"), Scripts("notes/a/index.html"));
        Assert.NotEqual(Scripts("notes/d/index.html"), Scripts("notes/a/index.html"));

        string Scripts(string path) => string.Join(' ', site.Page(path).QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")));
    }
}
