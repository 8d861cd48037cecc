using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>A hub as cards, as a list and as a map.</summary>
public sealed class ViewsOfAHub(Chromium chromium)
{
    private const string Hub = "notes/rl-for-reasoning/";

    public static TheoryData<bool> WithAndWithoutScript => [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutScript))]
    public async Task AreChosenByTheSwitch(bool hasScript)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk with { HasScript = hasScript }, Hub);
        ILocator claim = visit.Page.Locator(".card .claim").First;
        ILocator map = visit.Page.Locator(".map-view svg.wide-map");
        Assert.True(await claim.IsVisibleAsync());

        await visit.Page.Locator("#view-list").ClickAsync();
        Assert.False(await claim.IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".card .question").First.IsVisibleAsync());

        await visit.Page.Locator("#view-map").ClickAsync();
        Assert.True(await map.IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".card").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("list")]
    [InlineData("map")]
    public async Task AreKeptInTheAddress(string view)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone, Hub);

        await visit.Page.Locator("#view-" + view).ClickAsync();
        Assert.Equal($"{Hub}?view={view}", visit.Address);

        await visit.Page.ReloadAsync();
        Assert.True(await visit.Page.Locator("#view-" + view).IsCheckedAsync());

        await visit.Page.Locator("#view-cards").ClickAsync();
        Assert.Equal(Hub, visit.Address);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task HaveNoFault(int width)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk with { Width = width }, Hub);

        foreach (string view in (string[])["list", "map"])
        {
            await visit.Page.Locator("#view-" + view).ClickAsync();

            PageFaults.AssertNone(await PageFaults.OfAsync(visit));
        }
    }

    [Theory]
    [InlineData("list")]
    [InlineData("map")]
    public async Task OfASharedAddressAreThereFromTheFirstPaint(string view)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, $"{Hub}?view={view}");

        PageFaults.AssertNone((await PageFaults.OfLayoutAsync(visit)).Concat(visit.Troubles));
        Assert.True(await visit.Page.Locator("#view-" + view).IsCheckedAsync());
        Assert.False(await visit.Page.Locator(".card .claim").First.IsVisibleAsync());

        await visit.Page.Locator("#view-cards").ClickAsync();
        Assert.True(await visit.Page.Locator(".card .claim").First.IsVisibleAsync());
    }

    [Fact]
    public async Task LeadByKeyboardFromTheMapToItsNotes()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);
        await visit.Page.Locator("#view-map").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");

        await visit.Page.Keyboard.PressAsync("Tab");
        string? way = await visit.ValueAsync<string?>("document.activeElement.closest('svg.map') && document.activeElement.href.baseVal");
        Assert.NotNull(way);
        Assert.True(await visit.ValueAsync<bool>("document.activeElement.matches(':focus-visible')"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync(new Uri(new Uri(Visit.Home + Hub), way).AbsoluteUri);
        PageFaults.AssertNone(visit.Troubles);
    }
}
