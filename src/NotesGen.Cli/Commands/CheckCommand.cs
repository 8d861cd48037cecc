using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NotesGen.Cli.Asking;
using NotesGen.Cli.Usage;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Commands;

/// <summary><c>notesgen check</c>: everything that <c>build</c> does, except writing, and the checks that only it makes.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> External = new("--external")
    {
        Description = "Ask the hosts of links that lead out of the site whether they still do; answers are kept for a week",
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "With --external, the folder that the site is written to: answers are kept beside it [default: as for build]",
        HelpName = "DIR",
    };

    private static readonly Option<bool> AskAgain = new("--ask-again") { Description = "With --external, ask also what is known from the last runs" };

    private static readonly Option<int?> Most = NumberOfLinks();

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "check",
            "Does everything that build does, except writing, and looks closer.",
            "notesgen check                     the site in this folder, or in ./content",
            "notesgen check my-notes --strict   fail on warnings as well, as before publishing",
            "notesgen check --external          ask the hosts of outside links too; slow at first, and polite",
            "notesgen check --format sarif      a log for code scanning; also json, and github for annotations",
            "notesgen check --verbose           every diagnostic, and the time of every stage");
        SharedOptions.AddTo(command);
        Option[] own = [External, Output, AskAgain, Most];
        Array.ForEach(own, command.Add);
        command.Validators.Add(static result =>
        {
            if (!result.GetValue(External) && (result.GetValue(AskAgain) || result.GetValue(Output) is not null || result.GetValue(Most) is not null))
            {
                result.AddError("`--output`, `--ask-again` and `--most` go with `--external` only");
            }
        });
        command.SetAction((parsed, _) => RunAsync(parsed, terminal));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal)
    {
        long start = Stopwatch.GetTimestamp();
        TimeProvider clock = TimeProvider.System;
        using Interruption interruption = new(terminal.Error);
        SiteRequest request = SiteRequest.Read(parsed);
        bool isExternal = parsed.GetValue(External);
        BuildOptions options = request.Options with
        {
            Checks = isExternal ? CheckDepth.FullWithOutsideLinks : CheckDepth.Full,
            Today = LatestDay(clock),
        };
        SiteReport report = new(request, options, SiteFolder.OutputBeside(request.Site), terminal);
        BuiltSite site = report.Build();
        string output = parsed.GetValue(Output) is { } folder ? Path.GetFullPath(folder) : SiteFolder.OutputOf(request.Site, site.Configuration);
        Summary summary = new(terminal, request, output, start);
        if (isExternal)
        {
            interruption.BeginWriting();
            Manners manners = new();
            manners = manners with { Most = parsed.GetValue(Most) ?? manners.Most };
            OutsideCheck outside = new(site.OutsideLinks, parsed.GetValue(AskAgain) ? AnswerBook.Empty(output) : AnswerBook.Open(output), manners, clock);
            IReadOnlyList<Diagnostic> found = SiteSeverities.Apply(
                await outside.RunAsync((count, all) => report.Announce(string.Create(CultureInfo.InvariantCulture, $"ask {count} of {all}")), interruption.Token), site.Configuration);
            report.Print(found);
            if (interruption.Token.IsCancellationRequested)
            {
                terminal.Error.WriteLine("notesgen: interrupted; what was answered is kept, and the next run goes on from there");
                return ExitCode.Interrupted;
            }

            site = site with { Diagnostics = [.. site.Diagnostics, .. found] };
            summary.Asked = (outside.Asked, site.OutsideLinks.Count);
        }

        int code = request.CodeFor(site.Diagnostics);
        report.Finish(code);
        summary.PrintCheck(site);
        return code;
    }

    /// <summary>The day that it is somewhere on earth already: a note of this evening in Tokyo is not from the future in a build by UTC.</summary>
    private static DateOnly LatestDay(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(14));

    private static Option<int?> NumberOfLinks() => new("--most")
    {
        Description = "With --external, how many links to ask in one run [default: 500]",
        HelpName = "N",
        CustomParser = static result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            {
                return number;
            }

            result.AddError($"`--most` takes a whole number from 1 on, not `{result.Tokens[0].Value}`");
            return null;
        },
    };
}
