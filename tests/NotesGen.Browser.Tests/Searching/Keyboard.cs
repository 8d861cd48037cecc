using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>Searching with the keyboard alone.</summary>
public sealed class Keyboard(Chromium chromium)
{
    private const string Note = "notes/does-rl-add-abilities-or-sharpen-them/";
    private const string Active = "document.querySelector('dialog [aria-selected=true]')?.id === document.activeElement.getAttribute('aria-activedescendant') ? document.querySelector('dialog [aria-selected=true] .question').textContent : null";

    [Theory]
    [InlineData("/")]
    [InlineData("Control+k")]
    [InlineData("Meta+k")]
    public async Task OpensTheDialogAndComesBack(string key)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Note);
        await visit.Page.Locator("main a").First.FocusAsync();

        await visit.Page.Keyboard.PressAsync(key);
        await visit.Page.Keyboard.TypeAsync("entropy");
        await Search.ShownAsync(visit, "entropy");
        Assert.Equal("true", await Search.Box(visit).GetAttributeAsync("aria-expanded"));
        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.False(await visit.Page.Locator("dialog.search-dialog").IsVisibleAsync());
        Assert.True(await visit.ValueAsync<bool>("document.activeElement === document.querySelector('main a')"));
        Assert.Equal(Note, visit.Address);
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task GoesThroughResultsAndOpensOne()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Note);
        await visit.Page.Keyboard.PressAsync("/");
        await Search.ForAsync(visit, "reward");
        IReadOnlyList<string> titles = await Search.TitlesAsync(visit);

        // Three at first; more come as soon as the last is in sight, which may be at once.
        Assert.True(titles.Count >= 3);

        await PressAsync(visit, "ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown");
        Assert.Equal(titles[1], await visit.ValueAsync<string>(Active));

        await PressAsync(visit, "ArrowDown", "ArrowDown");
        await visit.UntilAsync("document.querySelectorAll('.result').length >= 13 && document.querySelectorAll('.result')[3].getAttribute('aria-selected') === 'true'");
        string title = await visit.ValueAsync<string>(Active);
        await PressAsync(visit, "Enter");

        await visit.ArriveAsync("?q=reward");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task GoesFromTheDialogToThePageOfAllResults()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, Note);
        await visit.Page.Keyboard.PressAsync("/");
        await Search.ForAsync(visit, "policy entropy");

        await PressAsync(visit, "Enter");

        await visit.ArriveAsync("search/?q=policy%20entropy");
        await Search.ShownAsync(visit, "policy entropy");
        Assert.Contains("What happens when policy entropy collapses?", await Search.TitlesAsync(visit));
    }

    [Fact]
    public async Task LeavesKeysAloneWhereSomethingIsTypedOrTheyAreOff()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, "search/");
        await Search.ForAsync(visit, "");
        await visit.Page.Keyboard.TypeAsync("a/b");
        Assert.Equal("a/b", await Search.Box(visit).InputValueAsync());

        await visit.ValueAsync<object?>("localStorage.setItem('notesgen.keys-off', '1')");
        await visit.GoAsync(Note);
        await PressAsync(visit, "/");
        Assert.Equal(0, await visit.Page.Locator("dialog.search-dialog").CountAsync());
        await PressAsync(visit, "Control+k");
        Assert.True(await visit.Page.Locator("dialog.search-dialog").IsVisibleAsync());
    }

    private static async Task PressAsync(Visit visit, params string[] keys)
    {
        foreach (string key in keys)
        {
            await visit.Page.Keyboard.PressAsync(key);
        }
    }
}
