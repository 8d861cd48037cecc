using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Places;

/// <summary>A portable site, opened as files.</summary>
public sealed class FromTheDisk : IDisposable
{
    private readonly Chromium chromium;
    private readonly string folder = Directory.CreateTempSubdirectory("notesgen-portable").FullName;

    public FromTheDisk(Chromium chromium)
    {
        this.chromium = chromium;
        DemoSite.Portable.Store(folder);
    }

    [Fact]
    public async Task PagesLeadToEachOtherAndRunTheirScripts()
    {
        await using Visit visit = await chromium.FromDiskAsync(Screen.Desk);
        await visit.GoAsync(At("index.html"));

        await visit.Page.Locator(".site-nav a").First.ClickAsync();

        await visit.LeaveAsync(At("index.html"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await visit.Page.Locator("button.theme-switch").ClickAsync();
        Assert.Equal("light", await visit.ValueAsync<string>("document.documentElement.dataset.theme"));
        PageFaults.AssertNone((await PageFaults.OfLayoutAsync(visit)).Concat(visit.Troubles));
    }

    [Fact]
    public async Task RelatedNotesAreShownByTheNotesOwnPage()
    {
        await using Visit visit = await chromium.FromDiskAsync(Screen.Desk);
        await visit.GoAsync(At("notes/rl-for-reasoning/index.html"));

        await visit.Page.Locator(".card a.explore").First.ClickAsync();

        await visit.ArriveAsync("#related");
        await Assertions.Expect(visit.Page.Locator("#related .entry").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task FormulasAndCodeAreDrawn()
    {
        await using Visit visit = await chromium.FromDiskAsync(Screen.Phone);
        await visit.GoAsync(At("notes/why-did-grpo-drop-the-critic/index.html"));

        Assert.NotEqual(0, await visit.Page.Locator(".math.drawn math").CountAsync());
        PageFaults.AssertNone((await PageFaults.OfLayoutAsync(visit)).Concat(visit.Troubles));
    }

    [Fact]
    public async Task TheSearchSaysWhatItNeedsAndLeadsToTheLists()
    {
        await using Visit visit = await chromium.FromDiskAsync(Screen.Phone);
        await visit.GoAsync(At("notes/why-did-grpo-drop-the-critic/index.html"));

        await visit.Page.Locator("a.search-open").ClickAsync();

        await visit.ArriveAsync(At("search/index.html"));
        await Assertions.Expect(visit.Page.Locator(".needs-server")).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator("[role='combobox']:visible").CountAsync());
        await visit.Page.Locator(".search-lists a").First.ClickAsync();
        await visit.ArriveAsync(At("notes/index.html"));
        PageFaults.AssertNone(visit.Troubles);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string path) => new Uri(Path.Join(folder, path)).AbsoluteUri;
}
