using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

// A test waits for the browser more than it computes.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]

namespace NotesGen.Browser.Tests.Browsing;

/// <summary>The browser, started once for all tests. Each visit has its own storage, and sees nothing of the others.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string place = ChromiumPlace.Find();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = place,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <summary>A reader before a screen, at a site that is served.</summary>
    internal Task<Visit> VisitAsync(BuiltFiles site, Screen screen) => Visit.BeginAsync(Started, site, screen);

    /// <inheritdoc cref="VisitAsync(BuiltFiles, Screen)"/>
    internal async Task<Visit> VisitAsync(BuiltFiles site, Screen screen, string address)
    {
        Visit visit = await VisitAsync(site, screen);
        await visit.GoAsync(address);
        return visit;
    }

    /// <summary>An author before a site that <c>notesgen serve</c> serves.</summary>
    internal Task<Visit> BeforeAsync(Uri served, Screen screen) => Visit.BeginAsync(Started, served, screen);

    /// <summary>A reader who opens files of a disk.</summary>
    internal Task<Visit> FromDiskAsync(Screen screen) => Visit.BeginAsync(Started, (BuiltFiles?)null, screen);

    private IBrowser Started => browser ?? throw new InvalidOperationException("the browser has not been started");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
