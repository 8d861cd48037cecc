using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>A page that a result led to, with the query's words marked in it.</summary>
public sealed class MarksOfPages(Chromium chromium)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patience = new() { Timeout = 15000 };

    [Fact]
    public async Task ComeIntoViewAndGoByEscape()
    {
        await using Visit visit = await OpenAsync("notes/english/?q=hippocampus");
        Assert.Equal(["hippocampus"], await Search.MarksAsync(visit));
        await Assertions.Expect(visit.Page.Locator("mark.found")).ToBeInViewportAsync();
        Assert.StartsWith("1 match on this page", await visit.Page.Locator(".marks").InnerTextAsync(), StringComparison.Ordinal);
        PageFaults.AssertNone(visit.Troubles);

        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.Empty(await Search.MarksAsync(visit));
        Assert.Equal("notes/english/", visit.Address);
        Assert.Equal(0, await visit.Page.Locator(".marks").CountAsync());
    }

    [Fact]
    public async Task GoByTheirButtonAndLeaveTheTextAsItWas()
    {
        await using Visit visit = await OpenAsync("notes/english/?q=%22errors+again%22+replays");
        Assert.Equal(["replays", "Replay", "errors again"], await Search.MarksAsync(visit));

        await visit.Page.Locator(".marks button").ClickAsync();

        Assert.Empty(await Search.MarksAsync(visit));
        Assert.StartsWith("Replay strengthens the traces of a day.", await visit.Page.Locator(".prose > p").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await visit.ValueAsync<int>("document.querySelector('.prose > p').childNodes.length"));
    }

    [Fact]
    public async Task StandAcrossLinksAndEmphasis()
    {
        await using Visit visit = await chromium.VisitAsync(EveryFeature.Served, Screen.Desk, "notes/everything/?q=%22links+to+another+note%22");
        await Assertions.Expect(visit.Page.Locator("mark.found").First).ToBeVisibleAsync(Patience);

        Assert.Equal("links to another note", string.Concat(await visit.Page.Locator("mark.found").AllTextContentsAsync()));
        Assert.Equal("another note", await visit.Page.Locator("mark.found").Last.InnerTextAsync());
        PageFaults.AssertNone(await PageFaults.OfAsync(visit));
    }

    [Fact]
    public async Task LeaveThePlaceOfAFragmentAlone()
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Phone, "notes/english/?q=replay#at-the-end");
        await Assertions.Expect(visit.Page.Locator("mark.found").First).ToBeAttachedAsync();

        await Assertions.Expect(visit.Page.Locator("#at-the-end")).ToBeInViewportAsync();
    }

    private async Task<Visit> OpenAsync(string address)
    {
        Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Desk with { Height = 600 }, address);
        await Assertions.Expect(visit.Page.Locator(".marks")).ToBeVisibleAsync(Patience);
        return visit;
    }
}
