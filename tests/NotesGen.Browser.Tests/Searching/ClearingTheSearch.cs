using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>The way back from a query to an empty box.</summary>
public sealed class ClearingTheSearch(Chromium chromium)
{
    [Theory]
    [InlineData("search/?q=entropy", true)]
    [InlineData("search/?q=entropy", false)]
    public async Task EmptiesTheBoxAndItsResults(string address, bool byKey)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone, address);
        await Search.ShownAsync(visit, "entropy");
        ILocator clear = visit.Page.Locator(".search .clear:visible");
        Assert.True((await clear.BoundingBoxAsync())!.Width >= 24);

        await (byKey ? Search.Box(visit).PressAsync("Escape") : clear.ClickAsync());
        await Search.ShownAsync(visit, "");

        Assert.Equal("", await Search.Box(visit).InputValueAsync());
        Assert.Equal(0, await visit.Page.Locator(".result").CountAsync());
        Assert.False(await clear.IsVisibleAsync());
        Assert.True(await visit.ValueAsync<bool>("document.activeElement.matches(`[role='combobox']`)"));
    }

    [Fact]
    public async Task KeepsTheDialogOpen()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, "about/");
        await visit.Page.Keyboard.PressAsync("/");
        await Search.ForAsync(visit, "entropy");

        await visit.Page.Locator(".search .clear:visible").ClickAsync();
        await Search.ShownAsync(visit, "");

        Assert.True(await visit.Page.Locator("dialog.search-dialog").IsVisibleAsync());
    }
}
