using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen.Cli.Usage;

/// <summary>Finds the folder that a command is about.</summary>
internal static class SiteFolder
{
    /// <summary>The folder within the current one that is taken for a site when nothing else is said.</summary>
    public const string ContentFolder = "content";

    /// <summary>The folder where a site of no other place is written to.</summary>
    private const string DefaultOutput = "_site";

    /// <summary>
    /// The given folder; without one, the current folder if it holds a configuration, else <c>content</c> in it if
    /// there is one, else the current folder. A full path.
    /// </summary>
    /// <exception cref="UsageException">The given folder is not there.</exception>
    public static string Find(string? given)
    {
        if (given is not null)
        {
            return Existing(given);
        }

        string current = Directory.GetCurrentDirectory();
        string content = Path.Join(current, ContentFolder);
        return !File.Exists(Path.Join(current, Discovery.ConfigurationName)) && Directory.Exists(content) ? content : current;
    }

    /// <summary>The full path of a folder that must be there.</summary>
    /// <exception cref="UsageException">It is not there, or is a file.</exception>
    public static string Existing(string folder)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Length == 0 ? "." : folder));
        return Directory.Exists(full) ? full
            : File.Exists(full) ? throw new UsageException($"`{folder}` is a file, not a folder")
            : throw new UsageException($"there is no folder `{folder}`", Suggestion(full));
    }

    /// <summary>Where a site is written to when nothing else is said: beside its folder.</summary>
    public static string OutputBeside(string site) => Path.Join(Path.GetDirectoryName(site) ?? site, DefaultOutput);

    /// <summary>Where a site is written to when the command line does not say: where its configuration says, or beside its folder.</summary>
    public static string OutputOf(string site, SiteConfiguration configuration) =>
        configuration.Output is { Length: > 0 } output ? Path.GetFullPath(Path.Combine(site, output)) : OutputBeside(site);

    /// <summary>
    /// What a path of the disk is called from where the user stands, or from the disk's root if that is shorter; with
    /// <c>/</c> on every system.
    /// </summary>
    public static string NameFromHere(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.Length <= path.Length ? relative : path).Replace('\\', '/');
    }

    private static string? Suggestion(string full)
    {
        DirectoryInfo? parent = Directory.GetParent(full);
        string? nearest = parent is { Exists: true }
            ? Nearest.To(Path.GetFileName(full), parent.EnumerateDirectories("*", new EnumerationOptions()).Select(static child => child.Name))
            : null;
        return nearest is null ? null : $"did you mean `{NameFromHere(Path.Join(parent!.FullName, nearest))}`?";
    }
}
