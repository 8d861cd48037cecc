using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Browsing;

/// <summary>One reader on one page, and everything that went wrong on the way: words in the console, failures, requests to other hosts.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Where the site is: below a path, as on a host with many sites.</summary>
    public const string Home = "https://notes.example/sub/path/";

    private static readonly PageAssertionsToHaveURLOptions Patience = new() { Timeout = 30000 };

    private readonly ConcurrentQueue<string> troubles = [];

    private readonly ConcurrentQueue<string> fetched = [];

    private readonly bool drawsFormulas;
    private readonly Uri? served;

    private Visit(IPage page, bool drawsFormulas, Uri? served) => (Page, this.drawsFormulas, this.served) = (page, drawsFormulas, served);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong, in its order.</summary>
    public IReadOnlyList<string> Troubles => [.. troubles];

    /// <summary>The files of the site that were asked for, in their order.</summary>
    public IReadOnlyList<string> Fetched => [.. fetched];

    /// <summary>How the host answers who asks for a part of a file.</summary>
    public PartsOfFiles Parts { get; set; } = PartsOfFiles.Sent;

    /// <summary>The address within the site: path, query and fragment.</summary>
    public string Address => Page.Url.StartsWith(Home, StringComparison.Ordinal) ? Page.Url[Home.Length..] : Page.Url;

    /// <summary>Opens an empty page; without a site nothing is served.</summary>
    public static Task<Visit> BeginAsync(IBrowser browser, BuiltFiles? site, Screen screen) => BeginAsync(browser, site, screen, null);

    /// <summary>Opens an empty page for what a program serves.</summary>
    public static Task<Visit> BeginAsync(IBrowser browser, Uri served, Screen screen) => BeginAsync(browser, null, screen, served);

    private static async Task<Visit> BeginAsync(IBrowser browser, BuiltFiles? site, Screen screen, Uri? served)
    {
        IBrowserContext context = await browser.NewContextAsync(screen.Options);
        Visit visit = new(await context.NewPageAsync(), screen.HasScript, served);
        visit.Page.Console += (_, message) => visit.troubles.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        visit.Page.PageError += (_, error) => visit.troubles.Enqueue($"error: {error}");
        await context.RouteAsync("**/*", route => visit.AnswerAsync(route, site));
        return visit;
    }

    /// <summary>Opens an address of the site, or a whole one, and waits until nothing more is drawn.</summary>
    public async Task GoAsync(string address)
    {
        IResponse? response = await Page.GotoAsync(address.Contains("://", StringComparison.Ordinal) ? address : Home + address);
        Assert.True(response is null or { Ok: true }, $"{response?.Status} {Page.Url}");
        if (drawsFormulas)
        {
            await Page.Locator(".math:not(.drawn)").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    /// <summary>Waits until the reader has come to an address that ends, or does not end, as told.</summary>
    public Task ArriveAsync(string end) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(end) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)), Patience);

    /// <inheritdoc cref="ArriveAsync"/>
    public Task LeaveAsync(string end) => Assertions.Expect(Page).Not.ToHaveURLAsync(new Regex(Regex.Escape(end) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)), Patience);

    /// <summary>The value of an expression on the page.</summary>
    public Task<T> ValueAsync<T>(string expression) => Page.EvaluateAsync<T>(expression);

    /// <summary>Waits until an expression holds on the page.</summary>
    public Task UntilAsync(string expression) => Page.WaitForFunctionAsync(expression);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private Task AnswerAsync(IRoute route, BuiltFiles? site)
    {
        string url = route.Request.Url;
        if ((served is not null && url.StartsWith(served.AbsoluteUri, StringComparison.Ordinal)) || url.StartsWith("file:", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal))
        {
            return route.ContinueAsync();
        }

        if (site is null || !url.StartsWith(Home, StringComparison.Ordinal))
        {
            troubles.Enqueue($"a request beyond the site: {url}");
            return route.AbortAsync();
        }

        string path = Uri.UnescapeDataString(new Uri(url).AbsolutePath)[new Uri(Home).AbsolutePath.Length..];
        fetched.Enqueue(path);
        return site.Answer(path) is { } file
            ? route.FulfillAsync(PartOfFile.Answer(file.Content, file.Type, route.Request.Headers.GetValueOrDefault("range"), Parts))
            : route.FulfillAsync(new() { Status = 404, ContentType = "text/html", BodyBytes = site.NotFound });
    }
}
