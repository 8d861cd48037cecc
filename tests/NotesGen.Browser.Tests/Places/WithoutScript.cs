using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Places;

/// <summary>The demo, read with scripts turned off.</summary>
public sealed class WithoutScript(Chromium chromium)
{
    private const int Clicks = 4;

    private const string VisibleLinks = """
        () => [...document.querySelectorAll("a[href]")]
          .filter(link => link.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && link.getBoundingClientRect().width > 0)
          .map(link => new URL(link.getAttribute("href"), document.baseURI).href.replace(/#.*$/, ""))
        """;

    [Fact]
    public async Task EveryNoteIsAtMostFourClicksFromHome()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk with { HasScript = false });
        HashSet<string> wanted = [.. DemoSite.Notes.Select(address => Visit.Home + address)];
        HashSet<string> known = [Visit.Home];
        List<string> here = [Visit.Home];
        Assert.True(wanted.Count > 80, $"{wanted.Count} notes");

        for (int click = 1; click <= Clicks && !wanted.IsSubsetOf(known); click++)
        {
            List<string> next = [];
            foreach (string page in here.TakeWhile(_ => !wanted.IsSubsetOf(known)))
            {
                await visit.GoAsync(page);
                next.AddRange((await visit.ValueAsync<string[]>(VisibleLinks)).Where(link => link.StartsWith(Visit.Home, StringComparison.Ordinal) && known.Add(link)));
            }

            here = next;
        }

        Assert.Empty(wanted.Except(known));
        PageFaults.AssertNone(visit.Troubles);
    }

    [Theory]
    [InlineData("")]
    [InlineData("notes/rl-for-reasoning/")]
    [InlineData("notes/does-rl-add-abilities-or-sharpen-them/")]
    [InlineData("map/")]
    public async Task NothingIsShownThatOnlyAScriptServes(string address)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone with { HasScript = false }, address);

        Assert.Equal(0, await visit.Page.Locator("button:visible").CountAsync());
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.True(await visit.ValueAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }
}
