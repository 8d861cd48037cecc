using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>The search page and the dialog as they stand before their readers.</summary>
public sealed class LooksOfSearch(Chromium chromium)
{
    public static TheoryData<int> Widths => [390, 1440];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task HaveNoFaultOnThePage(int width)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Of(width), "search/?q=reward+hacking");
        await Search.ShownAsync(visit, "reward hacking");
        await AssertFaultlessAsync(visit);

        await Search.ForAsync(visit, "nothingofthekind");
        await visit.Page.Locator(".search-help summary").ClickAsync();
        await AssertFaultlessAsync(visit);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task HaveNoFaultInTheDialog(int width)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Of(width), "notes/rl-for-reasoning/");
        await visit.Page.Locator("a.search-open").ClickAsync();
        await Search.ForAsync(visit, "reward hacking");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await AssertFaultlessAsync(visit);

        ILocator close = visit.Page.Locator(".search-dialog button", new() { HasText = "Close" });
        Assert.True((await close.BoundingBoxAsync())!.Height >= 24);
        await close.ClickAsync();
        Assert.False(await visit.Page.Locator(".search-dialog").IsVisibleAsync());
    }

    [Fact]
    public async Task HaveNoFaultFromRightToLeft()
    {
        await using Visit visit = await chromium.VisitAsync(ArabicSite.Served, Screen.Phone, "search/?q=" + Uri.EscapeDataString("المكافأة"));
        await Search.Results(visit).First.WaitForAsync();

        await AssertFaultlessAsync(visit);
        Assert.Equal("right", await visit.ValueAsync<string>("getComputedStyle(document.querySelector('.result .question')).textAlign"));
    }

    private static Screen Of(int width) => (width < 800 ? Screen.Phone : Screen.Desk) with { Width = width };

    private static async Task AssertFaultlessAsync(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        IReadOnlyList<string> byDay = await PageFaults.OfAsync(visit);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        IEnumerable<string> byNight = (await AccessFaults.OfColoursAsync(visit)).Select(fault => "by night: " + fault);
        PageFaults.AssertNone(byDay.Concat(byNight));
    }
}
