using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NotesGen.Benchmarks.Edits;

/// <summary>The real program serving a vault, and a browser's view of one of its pages.</summary>
internal sealed partial class ServedVault : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private ServedVault(Process process, Uri address)
    {
        this.process = process;
        client = new HttpClient { BaseAddress = address };
    }

    /// <summary>The most memory that the program held at one time, and what it holds now, in MB.</summary>
    public (double Peak, double Present) Memory
    {
        get
        {
            process.Refresh();
            return (process.PeakWorkingSet64 / 1e6, process.WorkingSet64 / 1e6);
        }
    }

    public static ServedVault Start(string site)
    {
        ProcessStartInfo start = new("dotnet", [Path.Join(AppContext.BaseDirectory, "notesgen.dll"), "serve", site, "--port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        string line = process.StandardOutput.ReadLine() ?? "";
        _ = Task.Run(process.StandardOutput.ReadToEnd);
        return Address().Match(line) is { Success: true } address ? new ServedVault(process, new Uri(address.Value)) : throw new InvalidOperationException(line);
    }

    /// <summary>Opens a page, edits, and waits until the page is the new one.</summary>
    /// <returns>The time from the edit to the last byte of the new page.</returns>
    public async Task<TimeSpan> EditAsync(string page, Action edit)
    {
        Match opened = Script().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative)));
        Uri address = new($".notesgen/news?file={Uri.EscapeDataString(opened.Groups["file"].Value)}&mark={Uri.EscapeDataString(opened.Groups["mark"].Value)}", UriKind.Relative);
        using HttpResponseMessage response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        using StreamReader news = new(await response.Content.ReadAsStreamAsync());
        await NextAsync(news);
        long start = Stopwatch.GetTimestamp();
        edit();
        while ((await NextAsync(news)).Contains("\"state\":\"same\"", StringComparison.Ordinal))
        {
        }

        await client.GetStringAsync(new Uri(page, UriKind.Relative));
        return Stopwatch.GetElapsedTime(start);
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<string> NextAsync(StreamReader news)
    {
        while (true)
        {
            string line = await news.ReadLineAsync() ?? throw new InvalidOperationException("the program ended");
            if (line.Length > 0)
            {
                return line;
            }
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/", RegexOptions.None, 5000)]
    private static partial Regex Address();

    [GeneratedRegex(@"data-file=""(?<file>[^""]*)"" data-mark=""(?<mark>[^""]*)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Script();
}
