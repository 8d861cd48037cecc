using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using Xunit;

namespace NotesGen.Browser.Tests.Live;

/// <summary>A page that is open in the browser while its author writes.</summary>
public sealed class PagesBeingWritten(Chromium chromium)
{
    private static readonly string Paragraphs = string.Concat(Enumerable.Range(1, 60).Select(i => $"Paragraph {i} of some length, so that the page is long.\n\n"));
    private static readonly (string, string)[] Site = [("notes/alpha.md", "# Alpha\n\n" + Paragraphs), ("notes/beta.md", "# Beta\n\nOther words.\n")];

    [Fact]
    public async Task ShowsWhatIsSavedWhereItsReaderIs()
    {
        using ServedFolder folder = ServedFolder.Of(Site);
        await using Visit visit = await chromium.BeforeAsync(folder.Address, Screen.Desk);
        await visit.GoAsync(folder.Address + "notes/alpha/");
        await visit.ValueAsync<object?>("window.scrollTo(0, 1200)");

        folder.Save("notes/alpha.md", "# Alpha\n\n" + Paragraphs + "The last words.\n");

        await Assertions.Expect(visit.Page.GetByText("The last words.")).ToBeVisibleAsync();
        await visit.UntilAsync("window.scrollY === 1200");
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task ExchangesStylesWithoutBeingLoadedAgain()
    {
        using ServedFolder folder = ServedFolder.Of([.. Site, ("_templates/assets/style.css", "h1 { color: rgb(1, 2, 3) }")]);
        await using Visit visit = await chromium.BeforeAsync(folder.Address, Screen.Desk);
        await visit.GoAsync(folder.Address + "notes/alpha/");
        await visit.ValueAsync<object?>("window.isOld = true");

        folder.Save("_templates/assets/style.css", "h1 { color: rgb(4, 5, 6) }");

        await visit.UntilAsync("getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)'");
        Assert.True(await visit.ValueAsync<bool>("window.isOld === true"));
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task ShowsWhatIsWrongUntilItIsMended()
    {
        using ServedFolder folder = ServedFolder.Of(Site);
        await using Visit visit = await chromium.BeforeAsync(folder.Address, Screen.Desk);
        await visit.GoAsync(folder.Address + "notes/beta/");
        ILocator problems = visit.Page.Locator("notesgen-problems");

        folder.Save("notes/beta.md", "# Beta\n\nSee [[gamma]].\n");
        await Assertions.Expect(problems.GetByText("1 warning")).ToBeVisibleAsync();
        await problems.GetByText("1 warning").ClickAsync();
        await Assertions.Expect(problems.GetByText("no note answers to `gamma`")).ToBeVisibleAsync();

        folder.Save("notes/beta.md", "# Beta\n\nSee [[alpha]].\n");
        await Assertions.Expect(problems).ToHaveCountAsync(0);
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task SaysThatItsTemplateFailsAndComesBackWhenItDoesNot()
    {
        using ServedFolder folder = ServedFolder.Of(Site);
        await using Visit visit = await chromium.BeforeAsync(folder.Address, Screen.Desk);
        await visit.GoAsync(folder.Address + "notes/beta/");

        folder.Save("_templates/partials/footer.sbn-html", "{{ if }}");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("This page cannot be rendered");
        await Assertions.Expect(visit.Page.Locator("notesgen-problems").GetByText("footer.sbn-html:1:").First).ToBeVisibleAsync();
        await visit.Page.GetByText("The page as it last was").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Beta");

        folder.Save("_templates/partials/footer.sbn-html", "<footer>Mended</footer>");
        await Assertions.Expect(visit.Page.GetByText("Mended")).ToBeVisibleAsync();
    }
}
