using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>Where a site lies, and how its files are sent.</summary>
public sealed class Hosts(Chromium chromium)
{
    [Theory]
    [InlineData(nameof(PartsOfFiles.Sent))]
    [InlineData(nameof(PartsOfFiles.Ignored))]
    [InlineData(nameof(PartsOfFiles.Wrong))]
    public async Task MaySendFilesInPartsOrWhole(string parts)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk);
        visit.Parts = Enum.Parse<PartsOfFiles>(parts);
        await visit.GoAsync("search/");

        await Search.ForAsync(visit, "reward hacking");
        IReadOnlyList<string> titles = await Search.TitlesAsync(visit);
        await Search.ForAsync(visit, "\"policy entropy\" collapse");

        Assert.Equal("How does a proxy reward fail as optimisation goes on?", Assert.Single(titles, title => title.Contains("proxy", StringComparison.Ordinal)));
        Assert.Contains("What happens when policy entropy collapses?", await Search.TitlesAsync(visit));
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task ThatLoseTheIndexAreTold()
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Desk);
        visit.Parts = PartsOfFiles.Missing;
        await visit.GoAsync("search/");

        await Search.Box(visit).FillAsync("hippocampus");

        await Assertions.Expect(Search.Status(visit)).ToHaveTextAsync("The search index could not be read. The lists below lead to everything.");
        visit.Parts = PartsOfFiles.Sent;
        await Search.ForAsync(visit, "hippocampus ");
        Assert.Single(await Search.TitlesAsync(visit));
    }

    [Fact]
    public async Task WithoutScriptLeadToTheLists()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone with { HasScript = false }, "notes/rl-for-reasoning/");

        await visit.Page.Locator("a.search-open").ClickAsync();

        await visit.ArriveAsync("search/");
        Assert.False(await visit.Page.Locator(".finder").IsVisibleAsync());
        Assert.Equal(
            ["../notes/", "../notes/by-date/", "../notes/by-topic/", "../topics/", "../clusters/", "../papers/", "../papers/by-use/", "../inquiries/", "../tags/"],
            await visit.ValueAsync<string[]>("[...document.querySelectorAll('.search-lists a')].map(link => link.getAttribute('href'))"));
    }
}
