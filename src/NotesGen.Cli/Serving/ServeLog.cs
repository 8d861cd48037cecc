using System.Globalization;
using NotesGen.Cli.Commands;
using NotesGen.Cli.Reporting;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Serving;

/// <summary>What <c>serve</c> says in the terminal: a line for each change, and of diagnostics only those that are new.</summary>
/// <param name="terminal">Where it is said.</param>
/// <param name="clock">Tells the time of each line.</param>
/// <param name="report">Prints diagnostics in full.</param>
internal sealed class ServeLog(Terminal terminal, TimeProvider clock, SiteReport report)
{
    private const int MostNamed = 3;

    private IReadOnlyList<Diagnostic> said = [];

    /// <summary>Says what is wrong with the site as it was first read.</summary>
    public void Begin(SiteSnapshot site)
    {
        report.Print(site.Diagnostics);
        said = site.Diagnostics;
    }

    /// <summary>Says that the site was brought up to date, and what is newly wrong with it.</summary>
    /// <param name="paths">What was touched; null if nobody knows.</param>
    /// <param name="site">The site as it is now.</param>
    /// <param name="time">How long that took.</param>
    public void Update(IReadOnlyCollection<SourcePath>? paths, SiteSnapshot site, TimeSpan time)
    {
        HashSet<(string, SourcePath?, string)> before = [.. said.Select(Key)];
        HashSet<(string, SourcePath?, string)> now = [.. site.Diagnostics.Select(Key)];
        Diagnostic[] news = [.. site.Diagnostics.Where(diagnostic => !before.Contains(Key(diagnostic)))];
        int mended = before.Count(key => !now.Contains(key));
        report.Print(news);
        said = site.Diagnostics;
        string[] facts =
        [
            Named(paths),
            time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms",
            .. mended > 0 ? [Count(mended, "diagnostic") + " mended"] : (string[])[],
            .. Left(site),
        ];
        terminal.Output.WriteLine(terminal.OutputPalette.Paint(Ink.Gutter, clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture)) + " " + string.Join(" · ", facts));
    }

    /// <summary>Forgets the texts that diagnostics are shown in, since they change now.</summary>
    public void ForgetSources() => report.ForgetSources();

    /// <summary>Says something that is not about an edit.</summary>
    public void Say(string line) => terminal.Error.WriteLine(line);

    private static IEnumerable<string> Left(SiteSnapshot site)
    {
        int errors = site.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        int warnings = site.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        return [.. errors > 0 ? [Count(errors, "error")] : (string[])[], .. warnings > 0 ? [Count(warnings, "warning")] : (string[])[]];
    }

    private static (string, SourcePath?, string) Key(Diagnostic diagnostic) => (diagnostic.Rule.Code, diagnostic.Place?.Path, diagnostic.Message);

    private static string Named(IReadOnlyCollection<SourcePath>? paths) => paths switch
    {
        null => "everything",
        { Count: 0 } => "templates or configuration",
        { Count: <= MostNamed } => string.Join(", ", paths.Order().Select(path => Reporting.Frames.VisibleText.Of(path.Value))),
        _ => Count(paths.Count, "file"),
    };

    private static string Count(int count, string noun) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
