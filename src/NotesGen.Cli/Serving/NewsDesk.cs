using NotesGen.Cli.Reporting;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Serving;

/// <summary>Makes out what an open page should be told: whether there is a newer edition of it, and what is wrong with the site.</summary>
/// <param name="printed">Prints one diagnostic as the terminal would, without colours.</param>
internal sealed class NewsDesk(Func<Diagnostic, string> printed)
{
    private const int MostShown = 30;

    /// <summary>The news for a page.</summary>
    /// <param name="site">The site as it is now.</param>
    /// <param name="file">The page's file.</param>
    /// <param name="mark">Tells which edition of it is open.</param>
    public PageNews Of(SiteSnapshot site, string file, string mark)
    {
        SnapshotFile? found = site.Find(file);
        string state = found switch
        {
            null => "gone",
            { File: { } output } => StateOf(LivePage.MarkOf(output.Content), site.AssetsMark, mark),
            _ => mark.Length == 0 ? "same" : "failed",
        };
        Diagnostic[] all = [.. found?.Failure is { } failure && !site.HasBrokenTheme ? [failure] : (Diagnostic[])[], .. site.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity)];
        return new PageNews(
            state,
            all.Count(diagnostic => diagnostic.Severity == Severity.Error),
            all.Count(diagnostic => diagnostic.Severity == Severity.Warning),
            [.. all.Where(diagnostic => diagnostic.Severity >= Severity.Warning).Take(MostShown).Select(diagnostic => new PageProblem(DiagnosticPrinter.WordFor(diagnostic.Severity), printed(diagnostic)))]);
    }

    private static string StateOf(string page, string assets, string mark) => mark == $"{page}.{assets}" ? "same"
        : mark.StartsWith(page + ".", StringComparison.Ordinal) ? "styled"
        : "changed";
}
