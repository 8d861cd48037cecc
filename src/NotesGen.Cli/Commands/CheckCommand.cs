using System.CommandLine;
using System.Diagnostics;
using NotesGen.Cli.Usage;

namespace NotesGen.Cli.Commands;

/// <summary><c>notesgen check</c>: everything that <c>build</c> does, except writing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "check",
            "Does everything that build does, except writing.",
            "notesgen check                     the site in this folder, or in ./content",
            "notesgen check my-notes --strict   fail on warnings as well, as before publishing",
            "notesgen check --format sarif      a log for code scanning; also json, and github for annotations",
            "notesgen check --verbose           every diagnostic, and the time of every stage");
        SharedOptions.AddTo(command);
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        long start = Stopwatch.GetTimestamp();
        using Interruption interruption = new(terminal.Error);
        SiteRequest request = SiteRequest.Read(parsed);
        BuildOptions options = request.Options with
        {
            Checks = CheckDepth.Full,
            Today = LatestDay(TimeProvider.System),
        };
        SiteReport report = new(request, options, SiteFolder.OutputBeside(request.Site), terminal);
        BuiltSite site = report.Build();
        int code = request.CodeFor(site.Diagnostics);
        report.Finish(code);
        new Summary(terminal, request, SiteFolder.OutputOf(request.Site, site.Configuration), start).PrintCheck(site);
        return code;
    }
    /// <summary>The day that it is somewhere on earth already: a note of this evening in Tokyo is not from the future in a build by UTC.</summary>
    private static DateOnly LatestDay(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(14));
}
