using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace NotesGen.Tests.Cli;

/// <summary>The real program serving a folder, and what a browser would ask of it.</summary>
internal sealed partial class ServedFolder : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    private ServedFolder(TemporaryFolder folder, Process process, Uri address)
    {
        Folder = folder;
        Process = process;
        Address = address;
        client.BaseAddress = address;
    }

    public TemporaryFolder Folder { get; }

    public Process Process { get; }

    public Uri Address { get; }

    /// <summary>Serves a site given as one text, whose files are below <c>content/</c>.</summary>
    public static async Task<ServedFolder> Of(string site, params string[] arguments)
    {
        TemporaryFolder folder = new();
        folder.Add(site);
        return await Over(folder, arguments);
    }

    /// <summary>Serves what is in a folder, which goes away with it.</summary>
    public static async Task<ServedFolder> Over(TemporaryFolder folder, params string[] arguments)
    {
        Process process = ProgramRun.Start(folder.Path, ["serve", "--port", "0", .. arguments]);
        string line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Match address = Address_().Match(line);
        Assert.True(address.Success, line);
        return new ServedFolder(folder, process, new Uri(address.Value));
    }

    public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path)));

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>Sends a request line as it stands, which no client would.</summary>
    public async Task<string> SendLine(string line)
    {
        using System.Net.Sockets.TcpClient connection = new();
        await connection.ConnectAsync(IPAddress.Loopback, Address.Port, TestContext.Current.CancellationToken);
        await using Stream stream = connection.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"{line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public async Task<string> Text(string path) => await (await Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>What an open page is told from now on, one document each time.</summary>
    public async IAsyncEnumerable<JsonElement> News(string path)
    {
        Match page = Script().Match(await Text(path));
        string query = $"/.notesgen/news?file={Uri.EscapeDataString(page.Groups["file"].Value)}&mark={Uri.EscapeDataString(page.Groups["mark"].Value)}";
        using HttpResponseMessage response = await client.GetAsync(new Uri(Address, query), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using StreamReader reader = new(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                yield return JsonDocument.Parse(line["data: ".Length..]).RootElement;
            }
        }
    }

    /// <summary>Sends the signal of Ctrl-C and gives the exit code.</summary>
    public async Task<int> Interrupt()
    {
        using Process kill = Process.Start("kill", ["-INT", Process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return Process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (!Process.HasExited)
        {
            Process.Kill();
            await Process.WaitForExitAsync();
        }

        Process.Dispose();
        Folder.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/", RegexOptions.None, 5000)]
    private static partial Regex Address_();

    [GeneratedRegex(@"data-file=""(?<file>[^""]*)"" data-mark=""(?<mark>[^""]*)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Script();
}
