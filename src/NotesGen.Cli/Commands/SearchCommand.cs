using System.CommandLine;
using System.Globalization;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Cli.Searching;
using NotesGen.Cli.Usage;
using NotesGen.Indexing.Search.Queries;
using NotesGen.Indexing.Search.Queries.Answers;
using NotesGen.Parsing;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands;

/// <summary><c>notesgen search</c>: searches a built site as its pages do.</summary>
internal static class SearchCommand
{
    private const int Shown = 10;

    private static readonly Argument<string> Query = new("QUERY")
    {
        Description = "What a reader would type: words, \"a phrase\", -word, topic: hub: cluster: paper: author: year: type: title:",
        HelpName = "QUERY",
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "The folder that the site was built into [default: the configuration's output, or _site beside the site's folder]",
        HelpName = "DIR",
    };

    private static readonly Option<int> Limit = NumberOfResults();

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "search",
            "Searches the built site, with the ranking that its pages have.",
            "notesgen search 'reward hacking'                 the site of this folder, or of ./content",
            "notesgen search '\"chain of thought\" -math'       a phrase, and a word that must not be there",
            "notesgen search 'author:sutton' my-notes         another site; behind `--`, a query may begin with `-`",
            "notesgen search entropy --format json --limit 3  for a machine");
        command.Add(Query);
        command.Add(SharedOptions.Site);
        Option[] options = [Output, Limit, ResultFormat.Option, SharedOptions.Config, SharedOptions.NoColor];
        Array.ForEach(options, command.Add);
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        string folder = FolderOf(parsed);
        string name = VisibleText.Of(SiteFolder.NameFromHere(folder));
        DiskIndex files = new(folder);
        if (files.Read(SiteSearch.FirstFile) is null)
        {
            throw new UsageException($"there is no search index in `{name}`", "`notesgen build` makes it, unless the configuration says `search: false`");
        }

        string query = parsed.GetRequiredValue(Query);
        SearchAnswer? answer = SiteSearch.Open(files, out string? problem)?.Find(query, parsed.GetValue(Limit));
        if ((problem ?? answer?.Problem) is { } damage)
        {
            Complaint.Print(terminal.Error, $"the search index in `{name}` cannot be read: {damage}", "build the site again");
            return ExitCode.MachineFailed;
        }

        if (ResultFormat.IsJson(parsed))
        {
            AnswerFormat.Write(query, answer!, terminal.OutputStream);
        }
        else
        {
            new AnswerPrinter(terminal.Output, terminal.OutputPalette).Print(query, answer!);
        }

        return ExitCode.Done;
    }

    private static string FolderOf(ParseResult parsed)
    {
        if (parsed.GetValue(Output) is { } given)
        {
            return SiteFolder.Existing(given);
        }

        string site = SiteFolder.Find(parsed.GetValue(SharedOptions.Site));
        BuildOptions options = new() { Configuration = parsed.GetValue(SharedOptions.Config) is { } file ? SiteRequest.ReadConfiguration(file, site) : null };
        return SiteFolder.OutputOf(site, Parser.ReadConfiguration(Discovery.Discover(new DiskFolder(site)), options, []));
    }

    private static Option<int> NumberOfResults()
    {
        Option<int> option = new("--limit") { Description = "How many results are shown at most", HelpName = "N", DefaultValueFactory = static _ => Shown };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0))
            {
                result.AddError($"`--limit` takes a number above zero, not `{token.Value}`");
            }
        });
        return option;
    }
}
