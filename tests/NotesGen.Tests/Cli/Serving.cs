using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Xunit;

namespace NotesGen.Tests.Cli;

public sealed class Serving
{
    private const string Site = """
        === content/notesgen.yaml
        title: Served
        === content/notes/alpha.md
        # Alpha

        The first note. See [[beta]].
        === content/notes/beta.md
        ---
        title: Beta
        draft: true
        ---
        The second.
        === content/notes/other.md
        # Other

        Of something else.
        """;

    [Fact]
    public async Task AnswersWithThePagesOfTheSiteDraftsIncluded()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);

        HttpResponseMessage page = await served.Get("/notes/beta/");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        Assert.Contains(">Beta</h1>", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("text/css; charset=utf-8", (await served.Get("/theme/style.css")).Content.Headers.ContentType?.ToString());
        Assert.Equal("/notes/alpha/", (await served.Get("/notes/alpha")).Headers.Location?.ToString());
        HttpResponseMessage missing = await served.Get("/notes/no/such/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("Page not found", await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendsRanges()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(served.Address, "/theme/style.css")) { Headers = { Range = new RangeHeaderValue(3, 9) } };

        HttpResponseMessage part = await served.Send(request);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(7, (await part.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    [Theory]
    [InlineData("GET /../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET /..%5c..%5cnotesgen.yaml HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /notesgen.yaml HTTP/1.1")]
    [InlineData("GET /notes/alpha.md HTTP/1.1")]
    [InlineData("GET /notes/%00 HTTP/1.1")]
    public async Task LetsNoRequestLeaveTheSite(string line)
    {
        await using ServedFolder served = await ServedFolder.Of(Site);

        string answer = await served.SendLine(line);

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("title: Served", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("The first note", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusesOtherHostsAndMethods()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);
        using HttpRequestMessage other = new(HttpMethod.Get, served.Address) { Headers = { Host = "attacker.example" } };
        using HttpRequestMessage post = new(HttpMethod.Post, served.Address);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await served.Send(other)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await served.Send(post)).StatusCode);
    }

    [Fact]
    public async Task TellsAnOpenPageOfEachEditAndWhatIsWrongUntilItIsMended()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);
        await using IAsyncEnumerator<JsonElement> news = served.News("/notes/alpha/").GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Equal("same", await State(news));

        served.Folder.Add("=== content/notes/other.md\n# Other\n\nOf things.\n");
        Assert.Equal("same", await State(news));

        served.Folder.Add("=== content/notes/alpha.md\n# Alpha\n\nThe first note. See [[gamma]].\n");
        Assert.Equal("changed", await State(news));
        JsonElement problem = news.Current.GetProperty("problems")[0];
        Assert.Equal("warning", problem.GetProperty("severity").GetString());
        Assert.StartsWith("content/notes/alpha.md:3:21: warning NG2001: no note answers to `gamma`", problem.GetProperty("text").GetString(), StringComparison.Ordinal);

        served.Folder.Add("=== content/notes/gamma.md\n# Gamma\n");
        await State(news);
        Assert.Equal(0, news.Current.GetProperty("warnings").GetInt32());
    }

    [Fact]
    public async Task ShowsTheDateOfANoteAsSoonAsItIsCommitted()
    {
        TemporaryFolder folder = TemporaryFolder.With(Site);
        folder.Git("init", "--quiet");
        folder.Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--allow-empty", "--message", "Begin");
        folder.Git("add", ".");
        await using ServedFolder served = await ServedFolder.Over(folder);
        await using IAsyncEnumerator<JsonElement> news = served.News("/notes/alpha/").GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Equal("same", await State(news));

        folder.Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--date", "2021-03-04T12:00:00Z", "--message", "Write");

        Assert.Equal("changed", await State(news));
        Assert.Contains("2021-03-04", await served.Text("/notes/alpha/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShowsWhyAPageFailsAndKeepsTheLastThatDidNot()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);
        await using IAsyncEnumerator<JsonElement> news = served.News("/notes/alpha/").GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await news.MoveNextAsync();

        served.Folder.Add("=== content/_templates/partials/footer.sbn-html\n{{ if }}\n");
        Assert.Equal("failed", await State(news));

        HttpResponseMessage failed = await served.Get("/notes/alpha/");
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Contains("cannot be rendered", await failed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(">Alpha</h1>", await served.Text("/notes/alpha/?last-whole"), StringComparison.Ordinal);

        Directory.Delete(served.Folder.At("content/_templates"), recursive: true);
        await State(news);
        Assert.Equal(HttpStatusCode.OK, (await served.Get("/notes/alpha/")).StatusCode);
    }

    [Fact]
    public async Task TakesAStyleForAStyle()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);
        await using IAsyncEnumerator<JsonElement> news = served.News("/notes/alpha/").GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await news.MoveNextAsync();

        served.Folder.Add("=== content/_templates/assets/style.css\nbody { color: red }\n");

        Assert.Equal("styled", await State(news));
        Assert.Contains("color: red", await served.Text("/theme/style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysThatAPortIsTaken()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);

        ProgramRun second = await ProgramRun.Of(served.Folder.Path, "serve", "--port", served.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(3, second.ExitCode);
        Assert.Equal($"notesgen: port {served.Address.Port} cannot be used: another program listens there\n  = help: choose another with `--port`, or `--port 0` for any that is free\n", second.Error);
    }

    [Fact]
    public async Task RefusesFormatsForMachines()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);

        ProgramRun run = await ProgramRun.Of(folder.Path, "serve", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`serve` shows diagnostics to people only", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitsForAFolderThatIsGone()
    {
        await using ServedFolder served = await ServedFolder.Of(Site);

        Directory.Move(served.Folder.At("content"), served.Folder.At("away"));
        Assert.Equal("notesgen: the folder content is gone; the site stays as it was until the folder is back", await served.Process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, (await served.Get("/notes/alpha/")).StatusCode);

        await File.WriteAllTextAsync(served.Folder.At("away/notes/alpha.md"), "# Alpha is back\n", TestContext.Current.CancellationToken);
        Directory.Move(served.Folder.At("away"), served.Folder.At("content"));
        await served.Process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Contains(">Alpha is back</h1>", await served.Text("/notes/alpha/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndsCleanlyWithCtrlCWhilePagesAreOpen()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals cannot be sent there");
        await using ServedFolder served = await ServedFolder.Of(Site);
        await using IAsyncEnumerator<JsonElement> news = served.News("/notes/alpha/").GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await news.MoveNextAsync();

        Assert.Equal(0, await served.Interrupt());
        Assert.Equal("", await served.Process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string?> State(IAsyncEnumerator<JsonElement> news)
    {
        Assert.True(await news.MoveNextAsync());
        return news.Current.GetProperty("state").GetString();
    }
}
