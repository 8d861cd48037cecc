using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>What every page owes its readers, whichever kind it is.</summary>
public sealed class PagesOfTheDemo
{
    [Fact]
    public void HaveOneMainHeadingAndALanguage() => Holds(static page =>
        page.QuerySelectorAll("h1").Length != 1 ? $"{page.QuerySelectorAll("h1").Length} h1"
        : page.QuerySelector("h1")!.TextContent.Trim().Length == 0 ? "an empty h1"
        : page.DocumentElement.GetAttribute("lang") != "en" ? "no language"
        : page.Doctype?.Name != "html" ? "no doctype"
        : string.IsNullOrWhiteSpace(page.Title) ? "no title"
        : page.QuerySelectorAll("main").Length != 1 ? "not one main"
        : page.QuerySelector("meta[name=viewport]") is null ? "no viewport" : null);

    [Fact]
    public void HaveHeadingsInOrder() => Holds(static page =>
    {
        int last = 0;
        foreach (IElement heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int level = int.Parse(heading.LocalName.AsSpan(1), CultureInfo.InvariantCulture);
            if (level > last + 1)
            {
                return $"{heading.LocalName} behind h{last}: {heading.TextContent}";
            }

            last = level;
        }

        return null;
    });

    [Fact]
    public void HaveUniqueIds() => Holds(static page =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).FirstOrDefault(group => group.Count() > 1 || group.Key!.Length == 0 || group.Key.Any(char.IsWhiteSpace))?.Key);

    [Fact]
    public void PointOnlyToIdsThatAreThere() => Holds(static page =>
        ((string[])["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "headers"])
            .SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')))
            .FirstOrDefault(id => page.GetElementById(id) is null));

    [Fact]
    public void NameTheirImagesLinksAndControls() => Holds(static page =>
        page.QuerySelectorAll("img:not([alt])").Select(static found => found.OuterHtml).FirstOrDefault()
        ?? page.QuerySelectorAll("a[href], button").Where(link => NameOf(link).Length == 0).Select(static found => found.OuterHtml).FirstOrDefault()
        ?? page.QuerySelectorAll("input:not([type=hidden]), select").Where(input => input.Closest("label") is null && input.GetAttribute("aria-label") is null && input.GetAttribute("aria-labelledby") is null && page.QuerySelector($"label[for='{input.Id}']") is null).Select(static found => found.OuterHtml).FirstOrDefault()
        ?? page.QuerySelectorAll("nav").Where(_ => page.QuerySelectorAll("nav").Length > 1).Where(nav => !nav.HasAttribute("aria-label") && !nav.HasAttribute("aria-labelledby")).Select(static found => found.OuterHtml).FirstOrDefault());

    [Fact]
    public void RunNoScriptButTheGeneratorsOwn() => Holds(static page =>
        page.QuerySelectorAll("body script, script[src]:not([defer][src^='theme/'], [defer][src^='../theme/'], [defer][src^='../../theme/']), script[src]:not(:empty), head script ~ script:not([src]), iframe, object, embed, base").Select(static found => found.OuterHtml).FirstOrDefault()
        ?? page.QuerySelectorAll("*").SelectMany(element => element.Attributes).FirstOrDefault(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))?.Name);

    [Fact]
    public void NestListsAndLinksAsHtmlAllows() => Holds(static page =>
        page.QuerySelectorAll("ul > :not(li), ol > :not(li)").Select(static found => found.OuterHtml).FirstOrDefault()
        ?? page.QuerySelectorAll("a a, a button, p p, p div, p ul").Select(static found => found.OuterHtml).FirstOrDefault()
        ?? page.QuerySelectorAll("li").Where(item => item.ParentElement is not { LocalName: "ul" or "ol" or "menu" }).Select(static found => found.OuterHtml).FirstOrDefault());

    [Fact]
    public void DifferInTheirTitles()
    {
        Assert.Empty(DemoSite.Served.Pages.Where(page => !page.Path.Contains("/by-", StringComparison.Ordinal)).GroupBy(page => page.Page.Title)
            .Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(page => page.Path))}"));
    }

    [Fact]
    public void ComeWithoutADiagnostic() => Assert.Equal("", DemoSite.Served.Report);

    private static string NameOf(IElement link) =>
        (link.GetAttribute("aria-label") ?? link.TextContent + string.Concat(link.QuerySelectorAll("img").Select(image => image.GetAttribute("alt")))).Trim();

    private static void Holds(Func<IHtmlDocument, string?> problem) =>
        Assert.Empty(DemoSite.Served.Pages.Select(page => (page.Path, Problem: problem(page.Page))).Where(page => page.Problem is not null).Select(page => $"{page.Path}: {page.Problem}"));
}
