using NotesGen.Checks;
using NotesGen.Cli.Asking;
using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Cli.Asking;

public sealed class OutsideLinksOfSites : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ImpatientClock clock = new();

    private string Output => Path.Join(folder.Path, "_site");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("there", "")]
    [InlineData("get-only", "")]
    [InlineData("elsewhere", "")]
    [InlineData("moved-to-slash", "")]
    [InlineData("gone", "warning NG6040 `*/gone` answers 404")]
    [InlineData("withdrawn", "warning NG6040 `*/withdrawn` answers 410")]
    [InlineData("moved-to-nowhere", "warning NG6040 `*/moved-to-nowhere` answers 404 by way of */gone")]
    [InlineData("moved", "hint NG6041 `*/moved` has moved for good (write `*/here`)")]
    [InlineData("moved-twice", "hint NG6041 `*/moved-twice` has moved for good (write `*/here`)")]
    [InlineData("broken", "hint NG6042 `*/broken` answers 500")]
    [InlineData("secret", "hint NG6042 `*/secret` answers 403")]
    [InlineData("around", "hint NG6042 `*/around` leads from one address to the next more than 5 times")]
    [InlineData("never", "hint NG6042 `*/never` gives no answer within 0 seconds")]
    public async Task AreJudgedByWhatTheirHostAnswers(string path, string expected)
    {
        await using AskedHost host = await AskedHost.StartAsync();

        string said = string.Join("; ", await AskAsync(host, [path], new Manners { Patience = TimeSpan.FromMilliseconds(path == "never" ? 200 : 15_000) }));

        Assert.Equal(expected, said.Replace(host.Address, "*", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AreAskedOneAtATimeWithAPauseByAProgramThatSaysItsName()
    {
        await using AskedHost host = await AskedHost.StartAsync();

        await AskAsync(host, ["a", "b", "c", "gone"], new Manners());

        Assert.Equal(["GET /robots.txt", "HEAD /a", "HEAD /b", "HEAD /c", "HEAD /gone", "GET /gone"], host.Requests);
        Assert.Equal(1, host.MostAtOnce);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 5), clock.Waits);
        Assert.All(host.Agents, agent => Assert.StartsWith("NotesGen/", agent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AreLeftAloneWhereRobotsAreAskedTo()
    {
        await using AskedHost host = await AskedHost.StartAsync("User-agent: *\nDisallow: /private\nCrawl-delay: 7\n");

        IReadOnlyList<string> said = await AskAsync(host, ["private/a", "b"], new Manners());

        Assert.Equal(["hint NG6044 1 link out of the site was not asked, because a robots.txt asks programs not to"], said);
        Assert.Equal(["GET /robots.txt", "HEAD /b"], host.Requests);
        Assert.Equal([TimeSpan.FromSeconds(7)], clock.Waits);
    }

    [Fact]
    public async Task AreNotAskedTwiceWithinAWeek()
    {
        await using AskedHost host = await AskedHost.StartAsync();
        await AskAsync(host, ["a", "gone"], new Manners());
        host.Requests.Clear();

        clock.Now += TimeSpan.FromHours(23);
        Assert.Equal([$"warning NG6040 `{host.Address}/gone` answers 404"], await AskAsync(host, ["a", "gone"], new Manners()));
        Assert.Empty(host.Requests);

        clock.Now += TimeSpan.FromHours(2);
        await AskAsync(host, ["a", "gone"], new Manners());
        Assert.Equal(["GET /robots.txt", "HEAD /gone", "GET /gone"], host.Requests);

        host.Requests.Clear();
        clock.Now += TimeSpan.FromDays(7);
        await AskAsync(host, ["a"], new Manners());
        Assert.Equal(["GET /robots.txt", "HEAD /a"], host.Requests);
    }

    [Fact]
    public async Task AreAskedInPartsWhereThereAreMany()
    {
        await using AskedHost host = await AskedHost.StartAsync();

        Assert.Equal(["hint NG6044 1 link out of the site was not asked in this run"], await AskAsync(host, ["a", "b", "c"], new Manners { Most = 2 }));
        Assert.Empty(await AskAsync(host, ["a", "b", "c"], new Manners { Most = 2 }));
        Assert.Equal(3, host.Requests.Count(request => request.StartsWith("HEAD", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AreLeftForLaterWhereAHostHasEnough()
    {
        await using AskedHost host = await AskedHost.StartAsync();

        Assert.Equal(["hint NG6044 3 links out of the site were not asked in this run"], await AskAsync(host, ["busy", "c", "d"], new Manners()));
        Assert.Equal(["GET /robots.txt", "HEAD /busy"], host.Requests);
    }

    [Fact]
    public async Task AreNotDeadWhereThereIsNoNetwork()
    {
        OutsideLink[] links = [.. Enumerable.Range(1, 9).Select(number => new OutsideLink($"http://host-{number}.invalid/", [], "index.html"))];

        IReadOnlyList<Diagnostic> said = await CheckAsync(links, new Manners { HostsAtOnce = 1 }, TestContext.Current.CancellationToken);

        Assert.Equal("NG6043", Assert.Single(said).Rule.Code);
        Assert.False(Directory.Exists(Output + ".cache"));
    }

    [Fact]
    public async Task EndWhenTheUserWantsThemToAndKeepWhatWasAnswered()
    {
        await using AskedHost host = await AskedHost.StartAsync();
        using CancellationTokenSource end = new();
        OutsideLink[] links = [new(host.Address + "/gone", [], "index.html"), new(host.Address + "/never", [], "index.html")];

        await CheckAsync(links, new Manners(), end.Token, count => end.CancelAfter(count == 1 ? 1 : 0));

        Assert.NotNull(AnswerBook.Open(Output).Find(host.Address + "/gone", new Manners(), clock.Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"http://a.invalid/\": null}")]
    [InlineData("{\"http://a.invalid/\": {\"Outcome\": \"Splendid\"}}")]
    public void AreAskedAnewWhereTheBookIsDamaged(string text)
    {
        Directory.CreateDirectory(Output + ".cache");
        File.WriteAllText(Path.Join(Output + ".cache", "links.json"), text);

        Assert.Null(AnswerBook.Open(Output).Find("http://a.invalid/", new Manners(), clock.Now));
    }

    private async Task<IReadOnlyList<string>> AskAsync(AskedHost host, string[] paths, Manners manners)
    {
        OutsideLink[] links = [.. paths.Select(path => new OutsideLink($"{host.Address}/{path}", [new SourcePlace(new SourcePath("a.md"))], "a/index.html"))];
        IReadOnlyList<Diagnostic> found = await CheckAsync(links, manners, TestContext.Current.CancellationToken);
        return [.. found.Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Rule.Code} {diagnostic.Message}{(diagnostic.Rule == Catalogue.MovedOutsideLink ? $" ({diagnostic.Help})" : "")}")];
    }

    private Task<IReadOnlyList<Diagnostic>> CheckAsync(OutsideLink[] links, Manners manners, CancellationToken cancelled, Action<int>? asked = null) =>
        new OutsideCheck(links, AnswerBook.Open(Output), manners, clock).RunAsync((count, _) => asked?.Invoke(count), cancelled);
}
