using System.CommandLine;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Usage;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands.Inspection;

/// <summary><c>notesgen stats</c>: what the knowledge base holds.</summary>
internal static class StatsCommand
{
    private static readonly Option<bool> All = new("--verbose", "-v") { Description = "Print every entry of every list" };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "stats",
            "Says what the knowledge base holds: how much of everything, what stands alone, what is used most, what is wanted.",
            "notesgen stats                  of the site in this folder, or in ./content",
            "notesgen stats my-notes -v      every entry of every list",
            "notesgen stats --format json    for a machine");
        command.Add(SharedOptions.Site);
        Option[] options = [SharedOptions.Config, SharedOptions.Drafts, ResultFormat.Option, All, SharedOptions.NoColor];
        Array.ForEach(options, command.Add);
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        using Interruption interruption = new(terminal.Error);
        SiteRequest request = SiteRequest.Read(parsed);
        SiteStatistics statistics = SiteStatistics.Read(new DiskFolder(request.Site, SiteFolder.OutputBeside(request.Site)), request.Options);
        if (ResultFormat.IsJson(parsed))
        {
            StatisticsFormat.Write(statistics, terminal.OutputStream);
        }
        else
        {
            new StatisticsPrinter(terminal.Output, terminal.OutputPalette, parsed.GetValue(All) ? Verbosity.Verbose : Verbosity.Normal).Print(statistics);
        }

        return ExitCode.Done;
    }
}
