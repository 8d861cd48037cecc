using AngleSharp.Html.Dom;
using Xunit;

namespace NotesGen.Tests.Sites;

public sealed class LinksOfTheDemo
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/some/sub/path/")]
    public void LeadSomewhereOnAServer(string address) => Assert.Empty(Crawl.Served(DemoSite.Served, address));

    [Fact]
    public void LeadSomewhereOnTheDisk() => Assert.Empty(Crawl.FromDisk(DemoSite.Portable));

    [Fact]
    public void AreMany() => Assert.InRange(DemoSite.Served.Pages.Sum(page => Crawl.Addresses(page.Page).Count()), 5_000, int.MaxValue);

    [Fact]
    public void LeadFromTheHomePageToEveryPage()
    {
        Uri home = new("https://example.org/");
        HashSet<string> reached = ["", "404.html"];
        Queue<string> open = new([""]);
        while (open.TryDequeue(out string? address))
        {
            string file = address.EndsWith(".html", StringComparison.Ordinal) ? address : address + "index.html";
            foreach ((_, _, string link) in Crawl.Addresses(DemoSite.Served.Page(file)))
            {
                Uri target = new(new Uri(home, address), link);
                string path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                if (target.Host == home.Host && (path.Length == 0 || path.EndsWith('/')) && reached.Add(path))
                {
                    open.Enqueue(path);
                }
            }
        }

        Assert.Empty(DemoSite.Served.Pages.Select(page => page.Path.Replace("index.html", "", StringComparison.Ordinal)).Except(reached));
    }

    [Fact]
    public void OfNotesShowUpWhereTheyLeadTo()
    {
        Dictionary<string, IHtmlDocument> notes = DemoSite.Served.Pages.Where(page => page.Page.Body!.ClassList.Contains("kind-note"))
            .ToDictionary(page => page.Path.Split('/')[1], page => page.Page, StringComparer.Ordinal);
        string[] links = [.. notes.SelectMany(note => Targets(note.Value, ".prose a").Where(target => target != note.Key).Select(target => $"{note.Key} -> {target}")).Distinct().Order(StringComparer.Ordinal)];
        string[] backlinks = [.. notes.SelectMany(note => Targets(note.Value, "#linked-from li:has(.passage) .question a").Select(source => $"{source} -> {note.Key}")).Distinct().Order(StringComparer.Ordinal)];

        Assert.InRange(links.Length, 100, int.MaxValue);
        Assert.Equal(links, backlinks);

        IEnumerable<string> Targets(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith("../../notes/", StringComparison.Ordinal)).Select(href => href.Split('/')[3]).Where(notes.ContainsKey);
    }
}
