using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>The switch between light, dark, and what the system says.</summary>
public sealed class ChoiceOfColours(Chromium chromium)
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";

    [Fact]
    public async Task GoesRoundAndReturnsToTheSystem()
    {
        await using Visit visit = await chromium.VisitAsync(EveryFeature.Served, Screen.Desk, "");
        string system = await visit.ValueAsync<string>(Paper);
        HashSet<string> names = [await NameAsync(visit)];

        await Switch(visit).ClickAsync();
        Assert.Equal(system, await visit.ValueAsync<string>(Paper));
        names.Add(await NameAsync(visit));

        await Switch(visit).ClickAsync();
        Assert.NotEqual(system, await visit.ValueAsync<string>(Paper));
        names.Add(await NameAsync(visit));

        await Switch(visit).ClickAsync();
        Assert.Equal(system, await visit.ValueAsync<string>(Paper));
        Assert.Contains(await NameAsync(visit), names);
        Assert.Equal(3, names.Count);
    }

    [Fact]
    public async Task IsRememberedOnTheNextPage()
    {
        await using Visit visit = await chromium.VisitAsync(EveryFeature.Served, Screen.Desk, "");
        await Switch(visit).ClickAsync();
        await Switch(visit).ClickAsync();
        string chosen = await visit.ValueAsync<string>(Paper);

        await visit.GoAsync("notes/other/");

        Assert.Equal(chosen, await visit.ValueAsync<string>(Paper));
        PageFaults.AssertNone(await PageFaults.OfAsync(visit));
    }

    private static ILocator Switch(Visit visit) => visit.Page.Locator("button.theme-switch");

    private static async Task<string> NameAsync(Visit visit) => await Switch(visit).GetAttributeAsync("aria-label") ?? "";
}
