using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NotesGen.Tests.Architecture;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Html;

/// <summary>
/// HTML that tries to run, load or cover something. What reaches the page is parsed again, with and without scripting, and held
/// against a list of its own.
/// </summary>
public sealed class HostileHtml
{
    private const string Elements =
        " a abbr audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p "
        + "picture pre q rp rt ruby s samp small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr ";

    private const string AttributeNames =
        " abbr alt aria-label cite class colspan controls datetime default dir height href hreflang id kind label lang loading loop media muted open playsinline poster "
        + "preload rel reversed rowspan scope sizes span src srclang srcset start style target title type value width ";

    /// <summary>One shape a line.</summary>
    private static readonly string[] Shapes =
        [.. File.ReadLines(Repository.At("tests/NotesGen.Tests/Html/hostile.txt")).Where(static line => line.Length > 0)];

    public static TheoryData<string> All => [.. Shapes];

    [Theory]
    [MemberData(nameof(All))]
    public void BringsNoDangerIntoThePage(string html) => AssertHarmless(html, CleanedHtml.Of(html).Text);

    [Theory]
    [MemberData(nameof(All))]
    public void IsLeftAsItIsTheSecondTime(string html)
    {
        CleanedHtml once = CleanedHtml.Of(html);
        CleanedHtml twice = CleanedHtml.Of(once.Text);

        Assert.Equal(Tree(once.Text), Tree(twice.Text));
        Assert.DoesNotContain(twice.Reports, report => !once.Text.Contains("class=\"task", StringComparison.Ordinal));
    }

    [Fact]
    public void BringsNoDangerIntoWholePagesEither()
    {
        SiteFiles site = SiteFiles.Of(string.Concat(Shapes.Select(static (html, i) =>
            $"=== notes/n{i}.md\n# A\n\n{html}\n\nWords {html} words\n\n- {html}\n\n> {html}\n\n| {html} |\n|---|\n| {html} |\n"
            + $"=== hubs/h{i}.md\n{html}\n\n## {html}\n\n- [[n{i}]]: {html}\n- {html} [[n{i}]]\n\n{html}\n")));

        Assert.All(site.Pages, page => Assert.Empty(HostileContent.Dangers(page.Page)));
        Assert.All(site.Pages, page => Assert.Single(page.Page.QuerySelectorAll("main")));
    }

    /// <summary>Pieces of the shapes put together by chance, the same at each run.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void InPiecesBringsNoDangerIntoThePage(int seed)
    {
        Random random = new(seed);
        string[] pieces = [.. Shapes.SelectMany(static shape => shape.Split('<', '>', ' ', '"').Where(static piece => piece.Length > 0)).Distinct(StringComparer.Ordinal), "<", ">", "</", "\"", "'", "=", "<!--", "-->", "<a ", "<p>", "<table>", "<td>"];
        for (int i = 0; i < 1_000; i++)
        {
            string html = string.Concat(Enumerable.Range(0, random.Next(2, 24)).Select(_ => random.Next(3) == 0 ? "<" + pieces[random.Next(pieces.Length)] : pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? ">" : "")));
            string cleaned = CleanedHtml.Of(html).Text;
            AssertHarmless(html, cleaned);
            Assert.Equal(Tree(cleaned), Tree(CleanedHtml.Of(cleaned).Text));
        }
    }

    private static void AssertHarmless(string html, string cleaned)
    {
        foreach (bool isScripting in (bool[])[false, true])
        {
            IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsScripting = isScripting }).ParseDocument("<!doctype html><body>" + cleaned);
            Assert.Empty(page.Head!.Children);
            Assert.DoesNotContain(page.Descendants(), static node => node is IComment);
            foreach (IElement element in page.Body!.QuerySelectorAll("*"))
            {
                Assert.True(Elements.Contains($" {element.LocalName} ", StringComparison.Ordinal) && element.NamespaceUri == "http://www.w3.org/1999/xhtml", $"<{element.LocalName}> of {html}: {cleaned}");
                foreach (IAttr attribute in element.Attributes)
                {
                    Assert.True(AttributeNames.Contains($" {attribute.Name} ", StringComparison.Ordinal), $"{attribute.Name} of {html}: {cleaned}");
                    if (attribute.Name is "href" or "src" or "cite" or "poster")
                    {
                        Assert.Matches("^(https?://|mailto:|tel:|doi:|obsidian:|zotero:)", attribute.Value.ToLowerInvariant());
                    }
                    else if (attribute.Name == "style")
                    {
                        Assert.DoesNotMatch(@"url|expression|position|z-index|behavior|binding|import|@|\\|/\*|var\(", attribute.Value);
                    }
                }
            }
        }
    }

    /// <summary>The tree of a text, so that only what it means is compared; the class of a task's sign is our own.</summary>
    private static string Tree(string html) => new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!.InnerHtml
        .Replace(" class=\"task done\"", "", StringComparison.Ordinal).Replace(" class=\"task\"", "", StringComparison.Ordinal).Trim();
}
