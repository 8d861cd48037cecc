using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NotesGen.Cli.Usage;
using NotesGen.Model;
using NotesGen.Output;
using NotesGen.Output.Records;
using NotesGen.Parsing;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands;

/// <summary><c>notesgen build</c>: reads a site, makes its pages and writes them.</summary>
internal static class BuildCommand
{
    internal static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "The folder to write to [default: the configuration's output, or _site beside the site's folder]",
        HelpName = "DIR",
    };

    internal static readonly Option<string?> Url = PublicAddress();

    private static readonly Option<bool> Portable = new("--portable")
    {
        Description = "Name files in links, so that the site can be read without a web server",
    };

    private static readonly Option<bool> Clean = new("--clean")
    {
        Description = "Write every file anew, also where a file of another origin stands",
    };

    private static readonly Option<string?> Explain = new("--explain")
    {
        Description = "Say why the page of this path, or of this note, was rendered again",
        HelpName = "PATH",
    };

    private static readonly Option<int?> Jobs = NumberOfThreads();

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "build",
            "Builds the site and writes it to a folder.",
            "notesgen build                                     the site in this folder, or in ./content",
            "notesgen build my-notes --output public            another site, to another folder",
            "notesgen build --portable --output ~/reader        to be read from the disk, without a server",
            "notesgen build --strict --url https://notes.org/   before publishing");
        SharedOptions.AddTo(command);
        Option[] own = [Output, Url, Portable, Clean, Explain, Jobs];
        Array.ForEach(own, command.Add);
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        long start = Stopwatch.GetTimestamp();
        using Interruption interruption = new(terminal.Error);
        SiteRequest request = SiteRequest.Read(parsed);
        string? given = parsed.GetValue(Output) is { } folder ? Path.GetFullPath(folder) : null;
        BuildOptions options = request.Options with
        {
            Url = parsed.GetValue(Url) is { } url ? WithClosingSlash(url) : null,
            Links = parsed.GetValue(Portable) ? LinkStyle.Files : LinkStyle.Folders,
            Jobs = parsed.GetValue(Jobs) ?? request.Options.Jobs,
        };

        SiteReport report = new(request, options, given ?? SiteFolder.OutputBeside(request.Site), terminal);
        DiscoveredSite found = Discovery.Discover(report.Folder);
        SiteConfiguration configuration = Parser.ReadConfiguration(found, options, []);
        string output = given ?? SiteFolder.OutputOf(request.Site, configuration);
        Summary summary = new(terminal, request, output, start);
        FormerBuild former = new(found, configuration, options, output);
        BuildRun run = new(request, report, found, former, summary, output, interruption, terminal)
        {
            Jobs = options.Jobs,
            Mode = parsed.GetValue(Clean) ? WriteMode.TakeOver : WriteMode.Update,
            Asked = parsed.GetValue(Explain),
        };
        return run.Run();
    }

    internal static string WithClosingSlash(string url) => new Uri(url).GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";

    private static Option<string?> PublicAddress()
    {
        Option<string?> url = new("--url")
        {
            Description = "The site's public address, instead of the configuration's url",
            HelpName = "URL",
        };
        url.Validators.Add(static result =>
        {
            string given = result.GetValueOrDefault<string?>() ?? "";
            if (!Uri.TryCreate(given, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            {
                result.AddError($"`--url` takes an address that begins with https:// or http://, not `{given}`");
            }
        });
        return url;
    }

    private static Option<int?> NumberOfThreads() => new("--jobs", "-j")
    {
        Description = "How many threads may work at once [default: one for each processor]",
        HelpName = "N",
        CustomParser = static result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0)
            {
                return jobs;
            }

            result.AddError($"`--jobs` takes a whole number from 1 on, not `{result.Tokens[0].Value}`");
            return null;
        },
    };
}
