using System.CommandLine;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Usage;
using NotesGen.Output.Disk;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary><c>notesgen init</c>: a small site that builds. It asks nothing and changes no file that is there.</summary>
internal static class InitCommand
{
    private static readonly Argument<string?> Place = new("DIR")
    {
        Description = "The folder to make the site in; made if it is not there [default: this folder]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "init",
            "Makes a small site that builds, with a workflow that publishes it. A folder of notes gets what it lacks, and no file is changed.",
            "notesgen init              in this folder, which may hold notes already",
            "notesgen init my-notes     in a folder of its own");
        SharedOptions.RefuseOptions(Place);
        command.Add(Place);
        command.Add(SharedOptions.NoColor);
        command.SetAction(parsed => Run(parsed.GetValue(Place) ?? ".", terminal));
        return command;
    }

    private static int Run(string place, Terminal terminal)
    {
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(place.Length == 0 ? "." : place));
        RefuseSite(folder, place);
        List<(string Path, string Purpose)> made = [];
        List<string> kept = [];
        bool wantsExamples = !HoldsNotes(folder);
        string writing = folder;
        try
        {
            foreach ((string path, string purpose) in Starter.Files.Where(file => wantsExamples || !Starter.IsExample(file.Path)))
            {
                writing = Path.Join(folder, path);
                if (Path.Exists(writing))
                {
                    kept.Add(path);
                    continue;
                }

                NewFile.Write(writing, Starter.Read(path, Calendar.Today));
                made.Add((path, purpose));
            }
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            Complaint.Print(
                terminal.Error,
                $"`{SiteFolder.NameFromHere(writing)}` cannot be written: {DiskTrouble.Reason(problem)}",
                made.Count == 0 ? null : $"these are made and stay: {string.Join(", ", made.Select(static file => file.Path))}",
                "when that is mended, the same command makes the rest");
            return ExitCode.MachineFailed;
        }

        new InitReport(terminal).Print(folder, made, kept);
        return ExitCode.Done;
    }

    private static void RefuseSite(string folder, string place)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"`{place}` is a file, not a folder");
        }

        string[] sites = [folder, Path.Join(folder, SiteFolder.ContentFolder)];
        if (Array.Find(sites, static site => File.Exists(Path.Join(site, Discovery.ConfigurationName))) is { } site)
        {
            throw new UsageException(
                $"a site is there already: `{SiteFolder.NameFromHere(Path.Join(site, Discovery.ConfigurationName))}`",
                "`notesgen new note TITLE` adds a note to it, and `notesgen serve` shows it");
        }
    }

    /// <summary>True if an author has written here: then there is no need of examples. A folder where `init` was cut short is none of that.</summary>
    private static bool HoldsNotes(string folder) => Directory.Exists(folder) && Discovery.Discover(new DiskFolder(folder)).Files
        .Any(static file => file.Kind == SourceKind.Markdown && !Starter.Files.Any(example => example.Path == file.Path.Value));
}
