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
}
