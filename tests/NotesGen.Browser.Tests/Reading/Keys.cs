using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>Reading with single keys.</summary>
public sealed class Keys(Chromium chromium)
{
    private const string Hub = "notes/rl-for-reasoning/";
    private const string Focused = "document.activeElement.closest('.card') === null ? -1 : [...document.querySelectorAll('.card')].indexOf(document.activeElement.closest('.card'))";

    [Fact]
    public async Task GoFromCardToCardAndBack()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);

        await PressAsync(visit, "j", "j", "j");
        Assert.Equal(2, await visit.ValueAsync<int>(Focused));

        await PressAsync(visit, "k");
        Assert.Equal(1, await visit.ValueAsync<int>(Focused));
        Assert.True(await visit.ValueAsync<bool>("document.activeElement.matches(':focus-visible')"));
    }

    [Fact]
    public async Task ReadTheCardByEnter()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);
        await PressAsync(visit, "j", "j");
        string title = await visit.ValueAsync<string>("document.activeElement.textContent");

        await PressAsync(visit, "Enter");

        await visit.LeaveAsync(Hub);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task ExploreTheCardByE()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);

        await PressAsync(visit, "j", "j", "e");

        await visit.Page.Locator(".card:nth-child(2) .explored .entry").First.WaitForAsync();
    }

    [Fact]
    public async Task AreExplainedByAQuestionMark()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone, Hub);

        await PressAsync(visit, "?");
        Assert.True(await visit.Page.Locator("dialog.keys").IsVisibleAsync());
        PageFaults.AssertNone((await AccessFaults.OfAsync(visit, "dialog.keys")).Concat(await PageFaults.OfLayoutAsync(visit)).Concat(visit.Troubles));

        await PressAsync(visit, "Escape");
        Assert.False(await visit.Page.Locator("dialog.keys").IsVisibleAsync());
    }

    [Fact]
    public async Task DoNothingBehindTheirExplanation()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);

        await PressAsync(visit, "?", "j");

        Assert.True(await visit.ValueAsync<bool>("document.activeElement.closest('dialog.keys') !== null"));
        Assert.Equal(-1, await visit.ValueAsync<int>(Focused));
    }

    [Fact]
    public async Task StayOffOnceTheyAreTurnedOff()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);
        await PressAsync(visit, "?");
        await visit.Page.Locator("dialog.keys input").UncheckAsync();
        await visit.Page.Locator("dialog.keys button").ClickAsync();

        await PressAsync(visit, "j");
        Assert.Equal(-1, await visit.ValueAsync<int>(Focused));

        await visit.GoAsync("notes/start-here/");
        await PressAsync(visit, "j");
        Assert.Equal(-1, await visit.ValueAsync<int>(Focused));

        await PressAsync(visit, "?");
        await visit.Page.Locator("dialog.keys input").CheckAsync();
        await visit.Page.Locator("dialog.keys button").ClickAsync();
        await PressAsync(visit, "j");
        Assert.Equal(0, await visit.ValueAsync<int>(Focused));
    }

    private static async Task PressAsync(Visit visit, params string[] keys)
    {
        foreach (string key in keys)
        {
            await visit.Page.Keyboard.PressAsync(key);
        }
    }
}
