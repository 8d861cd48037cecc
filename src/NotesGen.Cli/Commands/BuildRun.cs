using System.Diagnostics;
using NotesGen.Cli.Usage;
using NotesGen.Output;
using NotesGen.Output.Records;
using NotesGen.Parsing;
using NotesGen.Rendering.Reuse;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands;

/// <summary>One build: nothing if nothing has changed; else the site is made, as far as it must be, and written, and what the next build must know of it is kept.</summary>
internal sealed class BuildRun(
    SiteRequest request, SiteReport report, DiscoveredSite found, FormerBuild former, Summary summary, string output, Interruption interruption, Terminal terminal)
{
    private bool hasPrinted;

    /// <summary>How many threads may work at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>What happens to files that stand in the output folder already; under <see cref="WriteMode.TakeOver"/> nothing of a former build counts.</summary>
    public required WriteMode Mode { get; init; }

    /// <summary>The page of which somebody wants to know why it was rendered again; null if nobody does.</summary>
    public required string? Asked { get; init; }

    /// <summary>Builds, and gives the exit code.</summary>
    public int Run() =>
        Mode == WriteMode.TakeOver ? Run(former.Forget())
        : Asked is null && former.Find() is { } record ? Repeat(record)
        : Run(former.Remember());

    /// <summary>Says what the last build said, whose site is what this one would write.</summary>
    private int Repeat(BuildRecord record)
    {
        report.Print(record.Diagnostics);
        int code = request.CodeFor(record.Diagnostics);
        report.Finish(code);
        summary.PrintUnchanged(record);
        return code;
    }

    private int Run((ParsedFiles Notes, PageMemory Pages) left)
    {
        BuiltSite site = report.Build(found, left);
        if (!hasPrinted)
        {
            report.Print(site.Diagnostics);
            hasPrinted = true;
        }

        int code = request.CodeFor(site.Diagnostics);
        if (code != ExitCode.Done)
        {
            report.Finish(code);
            summary.PrintFailure(site);
            return code;
        }

        interruption.BeginWriting();
        report.Announce("write");
        long start = Stopwatch.GetTimestamp();
        TimeSpan processorStart = Environment.CpuUsage.TotalTime;
        WriteReport written = Write(site, left.Notes);
        if (written.Outcome == WriteOutcome.Overtaken)
        {
            // Another build has written since this one looked: what was to stay may not be there any more.
            return Run(former.Forget());
        }

        StageTime writing = new("write", Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processorStart, 0);
        report.Print(written.Diagnostics);
        code = CodeOf(written);
        report.Finish(code);
        summary.Print(site, written, writing);
        return Asked is null || written.Outcome != WriteOutcome.Complete ? code : new RenewalReport(site.Renewals!, request.Site, output, summary.Lines, terminal.Error).Print(Asked) ?? code;
    }

    private WriteReport Write(BuiltSite site, ParsedFiles notes)
    {
        WriteOptions writing = new()
        {
            SiteFolder = request.Site,
            Jobs = Jobs,
            Waiting = () => terminal.Error.WriteLine($"notesgen: another build is writing to {SiteFolder.NameFromHere(output)}; waiting for its end"),
            Mode = Mode,
            IsUntouched = former.IsUntouched,
            Completed = said => former.Keep(site.Outputs, notes, site.Pages, site.Counts, [.. site.Diagnostics, .. said], site.Configuration.Url),
        };
        return OutputWriter.Write(site.Outputs, report.Folder, output, writing, interruption.Token);
    }

    private int CodeOf(WriteReport written) => written.Outcome switch
    {
        WriteOutcome.Cancelled => ExitCode.Interrupted,
        WriteOutcome.Failed => ExitCode.MachineFailed,
        _ => request.CodeFor(written.Diagnostics),
    };
}
