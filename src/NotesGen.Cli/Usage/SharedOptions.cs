using System.CommandLine;
using NotesGen.Cli.Reporting.Formats;

namespace NotesGen.Cli.Usage;

/// <summary>The argument and the options that every command about a site takes.</summary>
internal static class SharedOptions
{
    /// <summary>The site's folder.</summary>
    public static readonly Argument<string?> Site = Folder();

    /// <summary>A configuration in place of the site's own.</summary>
    public static readonly Option<string?> Config = new("--config")
    {
        Description = "A configuration file to use instead of the site's notesgen.yaml",
        HelpName = "FILE",
    };

    /// <summary>Templates in place of the site's own.</summary>
    public static readonly Option<string?> Templates = new("--templates")
    {
        Description = "A folder of templates that replace the default theme's, path by path, instead of the site's _templates",
        HelpName = "DIR",
    };

    /// <summary>Warnings fail.</summary>
    public static readonly Option<bool> Strict = new("--strict") { Description = "Let warnings fail like errors" };

    /// <summary>How diagnostics are printed.</summary>
    public static readonly Option<DiagnosticFormat> Format = FormatOfDiagnostics();

    /// <summary>Drafts are built as well.</summary>
    public static readonly Option<bool> Drafts = new("--drafts") { Description = "Include notes marked as drafts" };

    /// <summary>Only what fails is printed.</summary>
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print only what makes the command fail" };

    /// <summary>Everything is printed.</summary>
    public static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Print every diagnostic, and the time of every stage" };

    /// <summary>No colours.</summary>
    public static readonly Option<bool> NoColor = new("--no-color") { Description = "Print without colours, as in a pipe or with NO_COLOR set" };

    /// <summary>Gives a command about a site its argument and the shared options, in the order of its help.</summary>
    public static void AddTo(Command command)
    {
        command.Add(Site);
        Option[] shared = [Config, Templates, Strict, Format, Drafts, Quiet, Verbose, NoColor];
        Array.ForEach(shared, command.Add);
        command.Validators.Add(static result =>
        {
            if (result.GetValue(Quiet) && result.GetValue(Verbose))
            {
                result.AddError("`--quiet` and `--verbose` cannot go together");
            }
        });
    }

    /// <summary>Makes an argument refuse what looks like an option: an unknown one would otherwise be taken for its value.</summary>
    public static void RefuseOptions(Argument argument) => argument.Validators.Add(static result =>
    {
        if (result.Tokens is [{ Value: ['-', _, ..] name }, ..])
        {
            result.AddError($"there is no option `{name}`");
        }
    });

    private static Argument<string?> Folder()
    {
        Argument<string?> site = new("SITE")
        {
            Description = "The site's folder [default: this folder if it holds a notesgen.yaml, else ./content if there is one, else this folder]",
            Arity = ArgumentArity.ZeroOrOne,
        };

        RefuseOptions(site);
        return site;
    }

    private static Option<DiagnosticFormat> FormatOfDiagnostics()
    {
        (string Name, DiagnosticFormat Format)[] formats =
        [
            ("text", DiagnosticFormat.Text), ("json", DiagnosticFormat.Json), ("github", DiagnosticFormat.GitHub), ("sarif", DiagnosticFormat.Sarif),
        ];
        Option<DiagnosticFormat> option = new("--format")
        {
            Description = "How diagnostics are printed: for people, or complete and to standard output for a machine [default: text]",
            HelpName = "text|json|github|sarif",
            CustomParser = result =>
            {
                string given = result.Tokens[0].Value;
                int found = Array.FindIndex(formats, format => format.Name == given);
                if (found >= 0)
                {
                    return formats[found].Format;
                }

                result.AddError($"`--format` takes `text`, `json`, `github` or `sarif`, not `{given}`");
                return DiagnosticFormat.Text;
            },
        };

        // Otherwise the names of the enumeration would be offered as well.
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. formats.Select(static format => format.Name)]);
        return option;
    }
}
