using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Places;

/// <summary>Addresses where nothing is.</summary>
public sealed class UnknownAddresses(Chromium chromium)
{
    [Theory]
    [InlineData("nothing")]
    [InlineData("nothing/at/all/")]
    public async Task LeadBackToTheSiteFromAnyDepth(string address)
    {
        BuiltFiles site = BuiltFiles.Of(EveryFeature.Folder, new BuildOptions { Url = Visit.Home });
        await using Visit visit = await chromium.VisitAsync(site, Screen.Desk);
        await visit.Page.GotoAsync(Visit.Home + address);
        Assert.Equal("404", await visit.Page.Locator(".eyebrow").InnerTextAsync());

        await visit.Page.Locator("main .chips a").First.ClickAsync();

        await visit.ArriveAsync(Visit.Home);
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }
}
