using System.Diagnostics;
using System.Globalization;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Cli.Usage;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Output;
using NotesGen.Output.Records;

namespace NotesGen.Cli.Commands;

/// <summary>The lines at the end of a command: what the site holds, what was written, how long it took.</summary>
/// <param name="terminal">Where they are printed, as the command's result.</param>
/// <param name="request">What the command line asks for.</param>
/// <param name="output">Where the site is written to.</param>
/// <param name="start">When the command began, as <see cref="Stopwatch"/> counts.</param>
internal sealed class Summary(Terminal terminal, SiteRequest request, string output, long start)
{
    /// <summary>Of links that lead out of the site: how many were asked now, and how many there are; null where none were looked at.</summary>
    public (int Asked, int All)? Asked { get; set; }

    /// <summary>A document for machines is alone on standard output.</summary>
    public TextWriter Lines => request.Format == DiagnosticFormat.Text ? terminal.Output : terminal.Error;

    private Palette Palette => request.Format == DiagnosticFormat.Text ? terminal.OutputPalette : terminal.ErrorPalette;

    private string OutputName => VisibleText.Of(SiteFolder.NameFromHere(output));

    /// <summary>Of a build that does not write what it made.</summary>
    public void PrintFailure(BuiltSite site)
    {
        if (request.Verbosity != Verbosity.Quiet)
        {
            PrintNothingWritten(site.Diagnostics);
            PrintStages(site.Stages);
        }
    }

    /// <summary>Of a check.</summary>
    public void PrintCheck(BuiltSite site)
    {
        if (request.Verbosity != Verbosity.Quiet)
        {
            Line("Checked", $" {ContentCounts.Count(site.Counts.Pages, "page")} in {Elapsed}");
            PrintContent(site.Counts);
            if (Asked is var (asked, all))
            {
                Line("", $"  {ContentCounts.Count(all, "outside link")} · {ContentCounts.Number(asked)} asked now");
            }

            Line("", "  " + Severities(site.Diagnostics));
            PrintStages(site.Stages);
        }
    }

    /// <summary>Of a build that found everything as the last one had left it.</summary>
    public void PrintUnchanged(BuildRecord record)
    {
        if (request.Verbosity == Verbosity.Quiet)
        {
            return;
        }

        Line("Nothing has changed", $": {ContentCounts.Count(record.Counts.Pages, "page")} in {Elapsed} → {OutputName}");
        PrintContent(record.Counts);
        Line("", "  " + Severities(record.Diagnostics));
        PrintAddress(record.Url);
    }

    /// <summary>Of a build that came to its writing.</summary>
    public void Print(BuiltSite site, WriteReport written, StageTime writing)
    {
        if (written.Outcome == WriteOutcome.Cancelled)
        {
            terminal.Error.WriteLine($"notesgen: interrupted after {ContentCounts.Count(written.Written, "file")}; every file in {OutputName} is whole, and the next build writes the rest");
            return;
        }

        if (request.Verbosity == Verbosity.Quiet)
        {
            return;
        }

        IReadOnlyList<Diagnostic> diagnostics = [.. site.Diagnostics, .. written.Diagnostics];
        if (written.Outcome == WriteOutcome.Complete)
        {
            Line("Built", $" {ContentCounts.Count(site.Counts.Pages, "page")} in {Elapsed} → {OutputName}");
            PrintContent(site.Counts);
            int kept = site.Outputs.Count(file => file.IsKept);
            Line("", $"  {(kept == 0 ? "" : $"{ContentCounts.Count(site.Counts.Pages - kept, "page")} rendered · ")}{ContentCounts.Count(written.Written, "file")} written · {ContentCounts.Number(written.Unchanged)} unchanged · {ContentCounts.Number(written.Removed)} removed");
            Line("", "  " + Severities(diagnostics));
            PrintAddress(site.Configuration.Url);
        }
        else if (written.Outcome == WriteOutcome.Refused)
        {
            PrintNothingWritten(diagnostics);
        }
        else
        {
            Line("Not all was written", $": {Severities(diagnostics)} in {Elapsed}; the next build writes the rest to {OutputName}");
        }

        PrintStages([.. site.Stages, writing]);
    }

    private static string Severities(IReadOnlyList<Diagnostic> diagnostics)
    {
        Severity[] fromWorst = [Severity.Error, Severity.Warning, Severity.Hint];
        string[] counted =
        [
            .. fromWorst
                .Select(severity => (severity, count: diagnostics.Count(diagnostic => diagnostic.Severity == severity)))
                .Where(static entry => entry.count > 0)
                .Select(static entry => ContentCounts.Count(entry.count, DiagnosticPrinter.WordFor(entry.severity))),
        ];
        return counted.Length == 0 ? "no errors, no warnings" : string.Join(" · ", counted);
    }

    private string Elapsed => Seconds(Stopwatch.GetElapsedTime(start));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    private void PrintNothingWritten(IReadOnlyList<Diagnostic> diagnostics) =>
        Line("Nothing was written", $": {Severities(diagnostics)} in {Elapsed}; {OutputName} is as it was");

    private void PrintContent(SiteCounts counts)
    {
        Line("", "  " + ContentCounts.Kinds(counts));
        Line("", "  " + ContentCounts.Links(counts));
    }

    private void PrintAddress(string? url)
    {
        if (url is null)
        {
            Line("", "  no url is configured: there is no feed, no sitemap and no canonical link");
        }
    }

    private void PrintStages(IReadOnlyList<StageTime> stages)
    {
        if (request.Verbosity != Verbosity.Verbose)
        {
            return;
        }

        foreach (StageTime stage in stages)
        {
            string milliseconds = stage.Elapsed.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture);
            string processor = stage.Processor.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture);
            Lines.WriteLine($"  {stage.Stage,-10}{milliseconds,10} ms{processor,10} ms CPU");
        }
    }

    private void Line(string strong, string rest) =>
        Lines.WriteLine(strong.Length == 0 ? rest : Palette.Paint(Ink.Strong, strong) + rest);
}
