using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using NotesGen.Cli.Reporting;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Usage;

/// <summary>Says what is wrong with a command line, and what was most likely meant.</summary>
internal static class UsageReport
{
    /// <summary>Says why a command line cannot be understood.</summary>
    public static void Print(ParseResult parsed, TextWriter error)
    {
        Command command = parsed.CommandResult.Command;
        string[] tokens = [.. parsed.UnmatchedTokens, .. parsed.CommandResult.GetResult(SharedOptions.Site)?.Tokens.Select(static token => token.Value) ?? []];
        string? unmatched = Array.Find(tokens, static token => token is ['-', _, ..]) ?? (parsed.UnmatchedTokens is [string first, ..] ? first : null);
        UsageException wrong = unmatched is not null ? Unmatched(unmatched, command, parsed.RootCommandResult.Command)
            : command is RootCommand ? new UsageException("a command is missing", "to build the site in this folder: notesgen build")
            : new UsageException(Sentence(parsed.Errors[0]), Suggestion(parsed.Errors[0]));
        Print(wrong, command, error);
    }

    /// <summary>Says what a command was asked for that is not there.</summary>
    public static void Print(UsageException wrong, Command command, TextWriter error)
    {
        string name = command is RootCommand ? "notesgen" : "notesgen " + command.Name;
        Complaint.Print(error, wrong.Message, wrong.Help, $"`{name} --help` shows what can be written");
    }

    private static UsageException Unmatched(string token, Command command, Command program)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            return UnknownOption(token.Split('=', ':')[0], command, program);
        }

        if (command is not RootCommand)
        {
            return new UsageException($"`{token}` is one argument too many for `{command.Name}`");
        }

        string? nearest = Nearest.To(token, command.Subcommands.Select(static sub => sub.Name));
        return new UsageException($"there is no command `{token}`", nearest is not null ? $"did you mean `{nearest}`?"
            : Directory.Exists(token) ? $"to build that folder: notesgen build {token}" : null);
    }

    private static UsageException UnknownOption(string name, Command command, Command program)
    {
        Command? owner = IsOptionOf(name, command) ? command : program.Subcommands.FirstOrDefault(other => IsOptionOf(name, other));
        if (owner is not null)
        {
            return owner == command || command is RootCommand
                ? new UsageException($"`{name}` stands before the command", $"write `notesgen {owner.Name} {name}`")
                : new UsageException($"`{command.Name}` has no option `{name}`", $"`notesgen {owner.Name}` has it");
        }

        IEnumerable<string> candidates = NamesOf(command).Concat(command is RootCommand ? program.Subcommands.SelectMany(NamesOf) : []);
        string? nearest = Nearest.To(name, candidates.Where(static candidate => candidate.Length > 2));
        return new UsageException($"there is no option `{name}`", nearest is null ? null : $"did you mean `{nearest}`?");
    }

    private static bool IsOptionOf(string name, Command command) => NamesOf(command).Contains(name, StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(Command command) =>
        command.Options.SelectMany(static option => option.Aliases.Prepend(option.Name)).Append("--help");

    /// <summary>The nearest of the words that an option or argument takes, if it takes but some.</summary>
    private static string? Suggestion(ParseError wrong)
    {
        (string? given, IEnumerable<CompletionItem> words) = wrong.SymbolResult switch
        {
            OptionResult { Tokens: [{ Value: var value }, ..], Option: var option } => (value, option.GetCompletions(CompletionContext.Empty)),
            ArgumentResult { Tokens: [{ Value: var value }, ..], Argument: var argument } => (value, argument.GetCompletions(CompletionContext.Empty)),
            _ => (null, []),
        };
        return given is not null && Nearest.To(given, words.Select(static item => item.Label)) is { } nearest ? $"did you mean `{nearest}`?" : null;
    }

    private static string Sentence(ParseError wrong) => wrong.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"`{option.Option.Name}` takes a value, {option.Option.HelpName}",
        ArgumentResult { Tokens.Count: 0 } argument => $"`{argument.Argument.Name}` is missing",
        CommandResult { Command.Arguments: [{ Arity.MinimumNumberOfValues: > 0 } argument, ..] } => $"`{argument.Name}` is missing",
        _ => wrong.Message.TrimEnd('.'),
    };
}
