using System.Text.Json;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>Pagefind, as npm brings it: of the version that the lock file beside this one names, in a folder of the workplace.</summary>
internal sealed class PagefindInstallation
{
    // What is shown beside a page's own text is words of other pages.
    private const string OtherPages = "#related, #linked-from, #relations";

    private readonly string folder;
    private readonly string program;

    private PagefindInstallation(string folder)
    {
        this.folder = folder;
        program = Directory.EnumerateFiles(Path.Join(folder, "node_modules", "@pagefind"), "pagefind*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is "" or ".exe").Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new FailedRunException("npm brought no program of Pagefind for this system");
        Version = JsonDocument.Parse(File.ReadAllText(Path.Join(folder, "node_modules", "pagefind", "package.json"))).RootElement.GetProperty("version").GetString()!;
    }

    public string Version { get; }

    /// <summary>The program that asks an index, for Node.js.</summary>
    public string Asking => Path.Join(folder, "ask.mjs");

    /// <summary>Installs it into a folder that is not there yet.</summary>
    public static PagefindInstallation Into(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(Path.Join(AppContext.BaseDirectory, "Searching", "Pagefind", "npm")))
        {
            File.Copy(file, Path.Join(folder, Path.GetFileName(file)));
        }

        WatchedProcess.Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"], folder, () => new WorkDone(0, 0, 0, 0, []));
        return new PagefindInstallation(folder);
    }

    /// <summary>Indexes a folder of pages into another folder: the main part of each, without what it tells of other pages.</summary>
    public Measurement Index(string pages, string output) =>
        WatchedProcess.Run(program, ["--site", pages, "--output-path", output, "--root-selector", "main", "--exclude-selectors", OtherPages], folder, () => IndexOf(output));

    // The interfaces that come with every index are no part of it: what a reader needs is the script, its WebAssembly and what they read.
    private static WorkDone IndexOf(string output)
    {
        FileInfo[] files = [.. new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !file.Name.Contains("-ui.", StringComparison.Ordinal) && !file.Name.Contains("highlight", StringComparison.Ordinal))];
        return new WorkDone(0, files.Length, files.Sum(file => file.Length), files.Length, []);
    }
}
