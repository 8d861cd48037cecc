using System.CommandLine;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Diagnostics;
using NotesGen.Sources;

namespace NotesGen.Cli.Usage;

/// <summary>What the shared options ask for.</summary>
internal sealed record SiteRequest
{
    /// <summary>The site's folder, a full path.</summary>
    public required string Site { get; init; }

    /// <summary>The folder of templates that the command line names, a full path; null when it names none.</summary>
    public required string? Templates { get; init; }

    /// <summary>The configuration that the command line names in place of the site's own, a full path; null when it names none.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>The build's options, as far as they are shared.</summary>
    public required BuildOptions Options { get; init; }

    /// <summary>How much is printed.</summary>
    public required Verbosity Verbosity { get; init; }

    /// <summary>How diagnostics are printed.</summary>
    public required DiagnosticFormat Format { get; init; }

    /// <summary>The least severity that makes a command fail.</summary>
    public required Severity FailsFrom { get; init; }

    /// <summary>Reads the options of a command line.</summary>
    /// <exception cref="UsageException">A folder or file that they name is not there.</exception>
    public static SiteRequest Read(ParseResult parsed)
    {
        string site = SiteFolder.Find(parsed.GetValue(SharedOptions.Site));
        string? templates = parsed.GetValue(SharedOptions.Templates) is { } folder ? SiteFolder.Existing(folder) : null;
        return new SiteRequest
        {
            Site = site,
            Templates = templates,
            ConfigurationFile = parsed.GetValue(SharedOptions.Config) is { } configuration ? Path.GetFullPath(configuration) : null,
            Options = new BuildOptions
            {
                Drafts = parsed.GetValue(SharedOptions.Drafts) ? DraftPolicy.Include : DraftPolicy.LeaveOut,
                Configuration = parsed.GetValue(SharedOptions.Config) is { } file ? ReadConfiguration(file, site) : null,
                Templates = templates is null ? null : new DiskFolder(templates),
            },
            Verbosity = parsed.GetValue(SharedOptions.Quiet) ? Verbosity.Quiet
                : parsed.GetValue(SharedOptions.Verbose) ? Verbosity.Verbose
                : Verbosity.Normal,
            Format = parsed.GetValue(SharedOptions.Format),
            FailsFrom = parsed.GetValue(SharedOptions.Strict) ? Severity.Warning : Severity.Error,
        };
    }

    /// <summary>The options with the configuration as its file now is; as it was if the file cannot be read at this moment.</summary>
    public BuildOptions OptionsOfNow()
    {
        try
        {
            return ConfigurationFile is null ? Options : Options with { Configuration = ReadConfiguration(ConfigurationFile, Site) };
        }
        catch (UsageException)
        {
            return Options;
        }
    }

    /// <summary>How a command with these diagnostics ends: the disk's failures and our own weigh more than the site's.</summary>
    public int CodeFor(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Any(static diagnostic => diagnostic.Rule == Catalogue.CannotWrite || diagnostic.Rule == Catalogue.NoNetwork || diagnostic.Rule == Catalogue.OwnBug) ? ExitCode.MachineFailed
        : diagnostics.Any(diagnostic => diagnostic.Severity >= FailsFrom) ? ExitCode.SiteHasErrors
        : ExitCode.Done;

    /// <summary>A configuration file that the command line names.</summary>
    /// <exception cref="UsageException">It is not there, or cannot be read.</exception>
    public static SourceText ReadConfiguration(string file, string site)
    {
        string full = Path.GetFullPath(file);
        if (!File.Exists(full))
        {
            throw new UsageException($"there is no file `{file}`");
        }

        List<Diagnostic> problems = [];
        SourceText? text = new DiskFolder(Path.GetDirectoryName(full) ?? full).Read(new SourcePath(Path.GetFileName(full)), problems);
        return text is null
            ? throw new UsageException($"the configuration `{file}` cannot be read", problems[0].Message)
            : new SourceText(new SourcePath(Path.GetRelativePath(site, full).Replace('\\', '/')), text.Text);
    }
}
