using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>"Explore related" on a card.</summary>
public sealed class ExploringRelated(Chromium chromium)
{
    private const string Hub = "notes/rl-for-reasoning/";

    [Fact]
    public async Task OpensAndClosesInPlace()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);
        ILocator way = FirstWay(visit);

        await way.ClickAsync();

        ILocator related = visit.Page.Locator(".card .explored");
        await related.Locator(".entry").First.WaitForAsync();
        Assert.Equal("true", await way.GetAttributeAsync("aria-expanded"));
        Assert.Equal(Hub, visit.Address);
        Assert.NotEqual("", await related.Locator(".entry .machine").First.InnerTextAsync());
        PageFaults.AssertNone((await AccessFaults.OfAsync(visit, ".explored")).Concat(visit.Troubles));

        await way.ClickAsync();
        Assert.Equal(0, await related.CountAsync());
        Assert.Equal("false", await way.GetAttributeAsync("aria-expanded"));
    }

    [Fact]
    public async Task ShowsLinksThatLeadToTheirNotes()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone, Hub);
        await FirstWay(visit).ClickAsync();
        ILocator link = visit.Page.Locator(".explored .question a").First;
        string title = await link.InnerTextAsync();

        await link.ClickAsync();

        await visit.LeaveAsync(Hub);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
        PageFaults.AssertNone(visit.Troubles);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("Enter")]
    [InlineData("e")]
    public async Task OpensByKeyWhereTheFocusIs(string key)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);
        await FirstWay(visit).FocusAsync();

        await visit.Page.Keyboard.PressAsync(key == " " ? "Space" : key);

        await visit.Page.Locator(".explored .entry").First.WaitForAsync();
        Assert.Equal(0, await visit.ValueAsync<int>("scrollY > innerHeight ? 1 : 0"));
        Assert.Equal(Hub, visit.Address);
    }

    [Fact]
    public async Task LeadsToTheNotesOwnListWithoutScript()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk with { HasScript = false }, Hub);

        await FirstWay(visit).ClickAsync();

        await visit.ArriveAsync("/#related");
        await Assertions.Expect(visit.Page.Locator("#related .entry").First).ToBeVisibleAsync();
    }

    private static ILocator FirstWay(Visit visit) => visit.Page.Locator(".card a.explore").First;
}
