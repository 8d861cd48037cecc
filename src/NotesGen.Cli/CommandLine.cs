using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using NotesGen.Cli.Commands;
using NotesGen.Cli.Commands.Authoring;
using NotesGen.Cli.Commands.Inspection;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Usage;

namespace NotesGen.Cli;

/// <summary>The program: its commands, what a wrong command line gets to hear, and what happens when NotesGen itself fails.</summary>
internal static class CommandLine
{
    private static readonly string[] Examples =
    [
        "notesgen init my-notes            make a small site to begin with",
        "notesgen build                    build the site in this folder, or in ./content",
        "notesgen serve                    show it while you write",
        "notesgen check my-notes --strict  look for mistakes, and fail on warnings as well",
        "notesgen search entropy           what a reader of the built site would find",
        "notesgen explain NG2001           what a diagnostic means, and how to mend it",
    ];

    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(string[] arguments)
    {
        bool isPlain = arguments.Contains(SharedOptions.NoColor.Name, StringComparer.Ordinal);
        Terminal terminal = Terminal.Open(isPlain ? ColourChoice.Never : ColourChoice.WhenShown);
        ParseResult parsed = Create(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is null or ParseErrorAction)
        {
            UsageReport.Print(parsed, terminal.Error);
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (UsageException wrong)
        {
            UsageReport.Print(wrong, parsed.CommandResult.Command, terminal.Error);
            return ExitCode.WrongUsage;
        }
#pragma warning disable CA1031 // whatever it is, the user gets a sentence and not a stack trace
        catch (Exception bug)
        {
            BugReport.Print(bug, terminal.Error, terminal.ErrorPalette, parsed.GetValue(SharedOptions.Verbose) ? Verbosity.Verbose : Verbosity.Normal);
            return ExitCode.MachineFailed;
        }
#pragma warning restore CA1031
    }

    private static RootCommand Create(Terminal terminal)
    {
        RootCommand program = new("Turns a folder of research notes into a knowledge-base site.")
        {
            InitCommand.Create(terminal),
            NewCommand.Create(terminal),
            BuildCommand.Create(terminal),
            ServeCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            SearchCommand.Create(terminal),
            StatsCommand.Create(terminal),
            ConfigCommand.Create(terminal),
        };
        foreach (Option option in program.Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction help } => new HelpWithExamples(help, Examples),
                VersionOption => new ShowVersion(),
                _ => option.Action,
            };
        }

        return program;
    }
}
