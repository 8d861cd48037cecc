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
        SiteReport report = new(request, request.Options, SiteFolder.OutputBeside(request.Site), terminal);
        BuiltSite site = report.Build();
        int code = request.CodeFor(site.Diagnostics);
        report.Finish(code);
        new Summary(terminal, request, SiteFolder.OutputOf(request.Site, site.Configuration), start).PrintCheck(site);
        return code;
    }
}
