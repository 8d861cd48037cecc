using System.CommandLine;
using System.CommandLine.Completions;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Usage;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Commands;

/// <summary><c>notesgen explain</c>: what a diagnostic means and how to mend it.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Code = new("CODE")
    {
        Description = "The code of a diagnostic, such as NG2001",
        HelpName = "CODE",
        CompletionSources = { static _ => Explanation.Codes.Select(static code => new CompletionItem(code)) },
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "explain",
            "Says what a diagnostic means, why it matters and how to mend it, with an example.",
            "notesgen explain NG2001");
        command.Add(Code);
        command.Add(SharedOptions.NoColor);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Code), terminal));
        return command;
    }

    private static int Run(string code, Terminal terminal)
    {
        if (Explanation.Of(code.ToUpperInvariant()) is { } explanation)
        {
            ExplanationPrinter.Print(explanation, terminal.Output, terminal.OutputPalette);
            return ExitCode.Done;
        }

        string? nearest = Nearest.To(code, Explanation.Codes);
        throw new UsageException($"there is no diagnostic `{code}`", nearest is null
            ? "codes look like NG2001; they stand in every diagnostic, before the message"
            : $"did you mean `{nearest}`?");
    }
}
