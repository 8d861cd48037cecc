using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>The map of the whole knowledge base.</summary>
public sealed class MapOfEverything(Chromium chromium)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task ComesNearerAndGoesBack(int width)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk with { Width = width }, "map/");
        double whole = await WidthAsync(visit);

        await visit.Page.Locator("[data-zoom=in]").ClickAsync();
        await visit.Page.Locator("[data-zoom=in]").ClickAsync();
        double near = await WidthAsync(visit);
        Assert.True(near < whole * 0.6, FormattableString.Invariant($"{near} of {whole}"));

        await visit.Page.Locator("[data-zoom=out]").ClickAsync();
        double farther = await WidthAsync(visit);
        Assert.True(farther > near, FormattableString.Invariant($"{farther} after {near}"));

        await visit.Page.Locator("[data-zoom=all]").ClickAsync();
        Assert.Equal(whole, await WidthAsync(visit));
    }

    [Fact]
    public async Task MovesByArrowKeysWhenNear()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, "map/");
        await visit.Page.Locator("[data-zoom=in]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        double before = await visit.ValueAsync<double>(Shown + ".viewBox.baseVal.x");

        await visit.Page.Keyboard.PressAsync("ArrowRight");

        Assert.True(await visit.ValueAsync<double>(Shown + ".viewBox.baseVal.x") > before);
    }

    [Fact]
    public async Task IsDraggedWithoutFollowingALink()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, "map/");
        await visit.Page.Locator("[data-zoom=in]").ClickAsync();
        double before = await visit.ValueAsync<double>(Shown + ".viewBox.baseVal.x");
        float[] at = await visit.ValueAsync<float[]>(LinkInSight);

        await visit.Page.Mouse.MoveAsync(at[0], at[1]);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(at[0] - 60, at[1], new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();

        Assert.True(await visit.ValueAsync<double>(Shown + ".viewBox.baseVal.x") > before);
        Assert.Equal("map/", visit.Address);
    }

    private const string Shown = "[...document.querySelectorAll('svg.map')].find(map => map.checkVisibility())";

    private const string LinkInSight = $$"""
        () => {
          const map = {{Shown}};
          map.scrollIntoView({ block: "center" });
          for (const link of map.querySelectorAll("a")) {
            const box = link.getBoundingClientRect();
            const at = [box.x + box.width / 2, box.y + box.height / 2];
            if (document.elementFromPoint(...at)?.closest("a") === link) { return at; }
          }
          throw new Error("no link of the map is in sight");
        }
        """;

    private static Task<double> WidthAsync(Visit visit) => visit.ValueAsync<double>(Shown + ".viewBox.baseVal.width");
}
