using System.Xml.Linq;
using AngleSharp.Html.Dom;
using NotesGen.Sources;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>
/// Texts that try to become markup. Proven by comparison: with a harmless text of the same words in every field, every
/// page has exactly the same elements with exactly the same attributes. Where Markdown may hold HTML, the text is written as text;
/// what becomes of HTML there is told by <see cref="Html.HostileHtml"/>.
/// </summary>
public sealed class HostileContent
{
    private static readonly BuildOptions WithFeeds = new() { Url = "https://example.org/" };

    public static TheoryData<string> Texts =>
    [
        "\"><img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "</title></textarea></style><svg onload=alert(1)>",
        "</pre></code></p></li></main><iframe src=//evil.example></iframe>",
        "--><base href=//evil.example>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "{{ site.title }} {{ 7 * 7 }} {% raw %}",
        "&lt;script&gt; &amp; &#60;b&#62;",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void AddsNoElementAndNoAttributeToAnyPage(string text)
    {
        SiteFiles hostile = Build(text, WithFeeds);
        SiteFiles harmless = Build(Harmless(text), WithFeeds);

        Assert.Equal(Names(harmless), Names(hostile));
        Assert.All(hostile.Pages, page => Assert.Equal(Skeleton(harmless.Page(page.Path)), Skeleton(page.Page)));
        Assert.All(hostile.Pages, page => Assert.Empty(Dangers(page.Page)));

        // Files of the search index are named by their content.
        static IEnumerable<string> Names(SiteFiles site) => site.Files.Keys.Where(path => !path.EndsWith(".bin", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void LeadsNowhereElse(string text) => Assert.Empty(Crawl.Served(Build(text, new BuildOptions()), "https://elsewhere.example/sub/"));

    [Theory]
    [MemberData(nameof(Texts))]
    public void IsShownAsItWasWritten(string text)
    {
        SiteFiles site = Build(text, WithFeeds);
        IHtmlDocument note = site.Page("notes/a/index.html");

        Assert.Equal($"Title {text}", note.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains($"Claim {text}", note.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith($"Title {text}", note.Title, StringComparison.Ordinal);
        Assert.Equal($"Description {text}", note.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains($"Title {text}", site.Page("notes/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Paper {text}", site.Page("papers/2301.00010/index.html").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void LeavesTheFeedWellFormed(string text)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        XDocument feed = XDocument.Parse(Build(text, WithFeeds).Text("feed.xml"));

        Assert.Contains($"Title {text}", feed.Descendants(atom + "entry").Select(entry => entry.Element(atom + "title")!.Value));
        Assert.Equal($"Site {text}", feed.Root!.Element(atom + "title")!.Value);
    }

    [Fact]
    public void InRawHtmlIsLeftOut()
    {
        SiteFiles site = SiteFiles.Of("""
            === a.md
            # A

            <script>alert(1)</script>

            <div onclick="alert(1)">
            <iframe src="https://evil.example"></iframe>
            </div>

            Words <img src=x onerror=alert(1)> and <svg/onload=alert(1)> and <!-- a comment --> end.

            - <style>body { display: none }</style>
            - <form action="https://evil.example"><input name=x></form>
            """);

        Assert.All(site.Pages, page => Assert.Empty(Dangers(page.Page)));
        string text = site.Page("notes/a/index.html").QuerySelector("main")!.TextContent;
        Assert.Contains("end.", text, StringComparison.Ordinal);
        Assert.Contains("<svg/onload=alert(1)>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("a comment", text, StringComparison.Ordinal);
    }

    [Fact]
    public void InFormulasAndCodeIsShownAsText()
    {
        SiteFiles site = SiteFiles.Of("""
            === a.md
            # A

            $</span><img src=x onerror=alert(1)>$ and $$</p><svg onload=alert(1)>$$ and $\href{javascript:alert(1)}{x}$.

            $$
            </div><script>alert(1)</script>
            $$

            ```"onclick="alert(1)"><iframe
            </code></pre><script>alert(1)</script>
            ```

            ~~~js" onfocus="alert(1)
            </code></pre><base href=//evil.example>
            ~~~
            """);

        IHtmlDocument page = site.Page("notes/a/index.html");
        Assert.All(Dangers(page), found => Assert.StartsWith("<script defer=\"\" src=\"../../theme/", found, StringComparison.Ordinal));
        Assert.Equal("</div><script>alert(1)</script>", page.QuerySelector("div.math")!.TextContent);
        Assert.Equal(["</code></pre><script>alert(1)</script>\n", "</code></pre><base href=//evil.example>\n"], page.QuerySelectorAll("pre code").Select(code => code.TextContent));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java&#x73;cript:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("data:image/svg+xml,<svg onload=alert(1)>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.org/x")]
    public void InAddressesIsNotFollowed(string address)
    {
        SiteFiles site = SiteFiles.Of("""
            === a.md
            ---
            title: A
            sources:
              - {id: "2301.00010", title: P, url: "ADDRESS"}
              - {title: Q, url: "ADDRESS"}
            website: "ADDRESS"
            ---
            [x](ADDRESS) [y](<ADDRESS>) ![z](<ADDRESS>) <ADDRESS> [r] [[ADDRESS]] ![[ADDRESS]] [[ADDRESS|label]]

            [r]: <ADDRESS>
            === papers.bib
            @misc{k, title={K}, url={ ADDRESS }, doi={ ADDRESS }, eprint={ ADDRESS }}
            === b.md
            [@k]
            """.Replace("ADDRESS", address, StringComparison.Ordinal));

        Assert.All(site.Pages, page => Assert.Empty(Dangers(page.Page)));
        Assert.Empty(Crawl.Served(site, "https://example.org/sub/"));
    }

    [Fact]
    public void InNamesOfFilesStaysAName()
    {
        SiteFiles site = SiteFiles.Of(
            new MemoryFolder(new Dictionary<string, byte[]>(StringComparer.Ordinal)
            {
                ["notes/\"><img src=x onerror=alert(1)>.md"] = "![[a\" onerror=\"alert(1).png]] ![p](<a%22%20onerror=%22alert(1).png>) [[<script>alert(1)<!--script>]]"u8.ToArray(),
                ["notes/<script>alert(1)<!--script>.md"] = "No title, [[\"><img src=x onerror=alert(1)>]]"u8.ToArray(),
                ["notes/javascript:alert(1).md"] = "[[\"><img src=x onerror=alert(1)>]]"u8.ToArray(),
                ["notes/a\" onerror=\"alert(1).png"] = [1, 2, 3],
                ["hubs/' onclick='alert(1).md"] = "## S\n\n- [[javascript:alert(1)]]\n- [[<script>alert(1)<!--script>]]\n"u8.ToArray(),
            }),
            new BuildOptions());

        Assert.All(site.Pages, page => Assert.Empty(Dangers(page.Page)));
        Assert.Empty(Crawl.Served(site, "https://elsewhere.example/sub/"));
        Assert.Contains("notes/a\" onerror=\"alert(1).png", site.Files.Keys);
    }

    /// <summary>What could run, load or change more of a page than the theme's own markup does.</summary>
    internal static IEnumerable<string> Dangers(IHtmlDocument page) =>
        page.QuerySelectorAll("body script, iframe, object, embed, base, style, svg:not(.map), svg :not(a, text, tspan, path, circle, title), math, form:not(template form), template:not(.reader), img[src='x']").Select(element => element.OuterHtml)
            .Concat(page.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "srcdoc" or "formaction").Select(attribute => attribute.Name))
            .Concat(Crawl.Addresses(page).Where(found => Uri.TryCreate(found.Address.Trim(), UriKind.Absolute, out Uri? address) && found.Address[0] != '/' && address.Scheme is not ("http" or "https" or "mailto" or "tel")).Select(found => found.Address));

    /// <summary>How many lines a label of a map has, and whether it is cut, is decided by how long the text is.</summary>
    private static IEnumerable<string> Skeleton(IHtmlDocument page) => page.All.Where(element => element.LocalName != "tspan" && !element.Matches("svg.map a"))
        .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal);

    private static string Harmless(string text) => string.Concat(text.Replace("'", "", StringComparison.Ordinal).Select(c => "<>\"&[](){}=/:;#%*-".Contains(c, StringComparison.Ordinal) ? ' ' : c)).Trim();

    private static SiteFiles Build(string text, BuildOptions options)
    {
        string yaml = text.Replace("'", "''", StringComparison.Ordinal);
        string json = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return SiteFiles.Of(ExampleSite.FolderOf(Configuration(yaml) + "\n" + Content(text.Replace("<", "&lt;", StringComparison.Ordinal), yaml, json)), options);
    }

    private static string Configuration(string yaml) => $$$"""
            === notesgen.yaml
            title: 'Site {{{yaml}}}'
            description: 'About {{{yaml}}}'
            author: 'Author {{{yaml}}}'
            nav:
              - {title: 'Menu {{{yaml}}}', url: topics/}
            labels:
              read: 'Read {{{yaml}}}'
              related: 'Related {{{yaml}}}'
              notes_other: '{0} notes {{{yaml}}}'
            """;

    private static string Content(string text, string yaml, string json) => $$$"""
            === notes/a.md
            ---
            title: 'Title {{{yaml}}}'
            claim: 'Claim {{{yaml}}}'
            description: 'Description {{{yaml}}}'
            type: 'kind {{{yaml}}}'
            date: 2025-01-02
            topic: 'Topic {{{yaml}}}'
            cluster: 'Cluster {{{yaml}}}'
            tags: ['tag {{{yaml.Replace("/", "", StringComparison.Ordinal)}}}']
            authors: ['Author {{{yaml}}}']
            aliases: ['Alias {{{yaml}}}']
            lang: 'en{{{yaml}}}'
            supports: [b]
            related: [b]
            sources:
              - {id: '2301.00010', title: 'Paper {{{yaml}}}', authors: 'Writer {{{yaml}}}', year: 2023}
              - {title: 'Other {{{yaml}}}', authors: ['One {{{yaml}}}', 'Two {{{yaml}}}'], year: '{{{yaml}}}'}
              - key
            odd: 'Parameter {{{yaml}}}'
            ---
            Words {{{text}}} more words, see [[b]] and [@key, p. 3 {{{Harmless(text)}}}].

            ## First heading {{{text}}}

            ### Second heading {{{text}}}

            ## Third heading

            | a {{{text}}} | b |
            |---|---|
            | c {{{text}}} | d |
            === notes/b.md
            ---
            title: 'B {{{yaml}}}'
            date: 2025-01-03
            ---
            [[a]] is the first, {{{text}}} it says.
            === hubs/h.md
            ---
            title: 'Hub {{{yaml}}}'
            subtitle: 'Subtitle {{{yaml}}}'
            sections:
              - {title: 'From front matter {{{yaml}}}', intro: 'Intro', notes: [a]}
            ---
            Prose {{{text}}} here.

            ## Section {{{text}}}

            Introduction {{{text}}} here.

            - [[a]]: gloss {{{text}}} here
            - [[b]]
            - [[not written]]
            === inquiries/i.md
            ---
            title: 'Inquiry {{{yaml}}}'
            description: 'Lead {{{yaml}}}'
            notes:
              - {note: a, finding: 'Finding {{{yaml}}}'}
            ---
            Body {{{text}}} here with [[b]].
            === topics/t.md
            ---
            title: 'Own topic {{{yaml}}}'
            description: 'About {{{yaml}}}'
            ---
            Text {{{text}}} here.
            === papers.csl.json
            [{"id": "key", "type": "article-journal", "title": "Paper of key {{{json}}}", "container-title": "Journal {{{json}}}",
              "author": [{"family": "Family {{{json}}}", "given": "Given"}], "issued": {"date-parts": [[2020]]}}]
            """;
}
