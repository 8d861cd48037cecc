using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Cli.Usage;
using NotesGen.Model;
using NotesGen.Output;
using NotesGen.Output.Records;
using NotesGen.Parsing;
using NotesGen.Rendering.Reuse;
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
        string? asked = parsed.GetValue(Explain);
        if (asked is null && !parsed.GetValue(Clean) && former.Find() is { } record)
        {
            return Repeat(record, report, summary, request);
        }

        (ParsedFiles Notes, PageMemory Pages) left = parsed.GetValue(Clean) ? former.Forget() : former.Remember();
        BuiltSite site = report.Build(found, left);
        report.Print(site.Diagnostics);
        int code = request.CodeFor(site.Diagnostics);
        if (code != ExitCode.Done)
        {
            report.Finish(code);
            summary.PrintFailure(site);
            return code;
        }

        interruption.BeginWriting();
        report.Announce("write");
        WriteOptions writing = new()
        {
            SiteFolder = request.Site,
            Jobs = options.Jobs,
            Waiting = () => terminal.Error.WriteLine($"notesgen: another build is writing to {SiteFolder.NameFromHere(output)}; waiting for its end"),
            Mode = parsed.GetValue(Clean) ? WriteMode.TakeOver : WriteMode.Update,
            IsUntouched = former.IsUntouched,
        };
        long writeStart = Stopwatch.GetTimestamp();
        TimeSpan processorStart = Environment.CpuUsage.TotalTime;
        WriteReport written = OutputWriter.Write(site.Outputs, report.Folder, output, writing, interruption.Token);
        if (written.Outcome == WriteOutcome.Overtaken)
        {
            // Another build has written since this one looked: what was to stay may not be there any more.
            left = former.Forget();
            site = report.Build(found, left);
            written = OutputWriter.Write(site.Outputs, report.Folder, output, writing, interruption.Token);
        }

        TimeSpan writeTime = Stopwatch.GetElapsedTime(writeStart);
        TimeSpan processorTime = Environment.CpuUsage.TotalTime - processorStart;
        if (written.Outcome == WriteOutcome.Complete && former.Keep(site.Outputs, left.Notes, site.Pages, site.Counts, [.. site.Diagnostics, .. written.Diagnostics], site.Configuration.Url) is { } problem)
        {
            written = written with { Diagnostics = [.. written.Diagnostics, problem] };
        }

        report.Print(written.Diagnostics);
        code = CodeOf(written, request);
        report.Finish(code);
        summary.Print(site, written, writeTime, processorTime);
        return asked is null || written.Outcome != WriteOutcome.Complete ? code : PrintReasons(asked, site.Renewals!, request.Site, output, terminal) ?? code;
    }

    /// <summary>Says what the last build said, whose site is what this one would write.</summary>
    private static int Repeat(BuildRecord record, SiteReport report, Summary summary, SiteRequest request)
    {
        report.Print(record.Diagnostics);
        int code = request.CodeFor(record.Diagnostics);
        report.Finish(code);
        summary.PrintUnchanged(record);
        return code;
    }

    /// <summary>Says why a page was rendered again.</summary>
    /// <returns>An exit code if there is no such page.</returns>
    private static int? PrintReasons(string asked, PageRenewals renewals, string site, string output, Terminal terminal)
    {
        // The page's file, the note's file, each from where the user stands or from its own folder; an address.
        string full = Path.GetFullPath(asked);
        string[] candidates = [.. ((string[])[Path.GetRelativePath(output, full), Path.GetRelativePath(site, full), asked]).Select(path => path.Replace('\\', '/').Trim('/'))];
        string? file = candidates.SelectMany(path => (string[])[path, path + "/index.html", path + ".html"]).Select(renewals.FileOf).FirstOrDefault(found => found is not null);
        if (file is null)
        {
            Complaint.Print(terminal.Error, $"there is no page at `{asked}`", "`--explain` takes a file of the output folder or of the notes, such as notes/attention.md");
            return ExitCode.WrongUsage;
        }

        IReadOnlyList<string> reasons = renewals.Explain(file);
        terminal.Output.WriteLine(VisibleText.Of(file) + (reasons.Count == 0 ? " was not rendered again: nothing that it reads has changed" : " was rendered, because"));
        foreach (string reason in reasons)
        {
            terminal.Output.WriteLine("  " + VisibleText.Of(reason));
        }

        return null;
    }

    private static int CodeOf(WriteReport written, SiteRequest request) => written.Outcome switch
    {
        WriteOutcome.Cancelled => ExitCode.Interrupted,
        WriteOutcome.Failed => ExitCode.MachineFailed,
        _ => request.CodeFor(written.Diagnostics),
    };

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
