using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>What a link in a text leads to, shown before it is followed.</summary>
public sealed class Previews(Chromium chromium)
{
    private const string Note = "notes/other/";

    /// <summary>Longer than the wait before a preview comes.</summary>
    private const int LongEnough = 700;

    [Fact]
    public async Task ComeWhenTheMouseRestsAndGoWithEscape()
    {
        await using Visit visit = await chromium.VisitAsync(EveryFeature.Served, Screen.Desk, Note);

        await Link(visit).HoverAsync();
        await Preview(visit).WaitForAsync();
        Assert.Contains("More than a page should.", await Preview(visit).InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await Preview(visit).CountAsync());
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task StayWhileTheMouseIsOnThemAndGoWhenItLeaves()
    {
        await using Visit visit = await chromium.VisitAsync(EveryFeature.Served, Screen.Desk, Note);
        await Link(visit).HoverAsync();
        await Preview(visit).WaitForAsync();

        await Preview(visit).HoverAsync();
        await visit.Page.WaitForTimeoutAsync(LongEnough);
        Assert.Equal(1, await Preview(visit).CountAsync());

        await visit.Page.Mouse.MoveAsync(2, 2);
        await Preview(visit).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task ComeWithTheFocusOfAKeyboardAndGoWithIt()
    {
        await using Visit visit = await chromium.VisitAsync(EveryFeature.Served, Screen.Desk, Note);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Link(visit).FocusAsync();
        await Preview(visit).WaitForAsync();
        PageFaults.AssertNone(await AccessFaults.OfAsync(visit, ".preview"));

        await visit.Page.Keyboard.PressAsync("Tab");
        await Preview(visit).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task NeverComeWithAFinger()
    {
        await using Visit visit = await chromium.VisitAsync(EveryFeature.Served, Screen.Phone with { HasTouch = true }, Note);
        await visit.Page.EvaluateAsync("document.addEventListener('click', event => event.preventDefault())");

        await Link(visit).TapAsync();
        await visit.Page.WaitForTimeoutAsync(LongEnough);

        Assert.Equal(0, await Preview(visit).CountAsync());
        Assert.Equal(Note, visit.Address);
    }

    private static ILocator Link(Visit visit) => visit.Page.Locator(".prose a[href$='/everything/']").First;

    private static ILocator Preview(Visit visit) => visit.Page.Locator(".preview");
}
