using System.Diagnostics;
using System.Text.Json;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>Readers of a site with Pagefind: its own script, run by Node.js, that fetches from an HTTP server which counts.</summary>
internal sealed class PagefindReaders : IReaders
{
    private readonly Process process;
    private int reader;

    public PagefindReaders(PagefindInstallation installation, string index)
    {
        process = Process.Start(new ProcessStartInfo("node", [installation.Asking, index, Path.Join(Path.GetDirectoryName(installation.Asking), "loaded.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
    }

    /// <inheritdoc/>
    public void Arrive() => reader++;

    /// <inheritdoc/>
    public Reply Ask(string query, int shown)
    {
        process.StandardInput.WriteLine(JsonSerializer.Serialize(new { reader, query, shown }));
        return process.StandardOutput.ReadLine() is { } line
            ? JsonSerializer.Deserialize<Reply>(line, JsonSerializerOptions.Web)!
            : throw new FailedRunException($"Pagefind gave no answer to `{query}`");
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
