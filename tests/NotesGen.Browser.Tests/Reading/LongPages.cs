using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>Finding one's place on a long page.</summary>
public sealed class LongPages(Chromium chromium)
{
    private const string Hub = "notes/rl-for-reasoning/";
    private const string FarDown = "scrollTo(0, 3 * innerHeight)";

    [Fact]
    public async Task MarkTheCurrentHeadingInTheirContents()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Hub);
        ILocator links = visit.Page.Locator(".contents a");

        for (int i = 1; i <= 2; i++)
        {
            string target = (await links.Nth(i).GetAttributeAsync("href"))!;
            await visit.Page.EvaluateAsync($"document.getElementById('{target[1..]}').scrollIntoView()");

            await visit.UntilAsync($"document.querySelector('.contents [aria-current]')?.getAttribute('href') === '{target}'");
            Assert.Equal(1, await visit.Page.Locator(".contents [aria-current]").CountAsync());
        }
    }

    [Fact]
    public async Task OfferTheWayBackToWhereTheReaderWas()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone, Hub);
        await visit.Page.EvaluateAsync(FarDown);
        double place = await visit.ValueAsync<double>("scrollY");
        await visit.GoAsync("about/");

        await visit.GoAsync(Hub);
        ILocator back = visit.Page.Locator("button.back-to-place");
        await back.WaitForAsync();
        PageFaults.AssertNone((await AccessFaults.OfAsync(visit, ".back-to-place")).Concat(await PageFaults.OfLayoutAsync(visit)));
        await back.ClickAsync();

        Assert.Equal(place, await visit.ValueAsync<double>("scrollY"), 2.0);
        Assert.Equal(0, await back.CountAsync());
    }

    [Fact]
    public async Task OfferNothingToThoseWhoWereAtTheTop()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone, Hub);
        await visit.GoAsync("about/");

        await visit.GoAsync(Hub);

        Assert.Equal(0, await visit.Page.Locator("button.back-to-place").CountAsync());
    }
}
