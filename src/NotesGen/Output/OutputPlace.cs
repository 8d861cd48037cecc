using NotesGen.Diagnostics;
using NotesGen.Output.Disk;

namespace NotesGen.Output;

/// <summary>Says whether a site may be written to a folder at all.</summary>
public static class OutputPlace
{
    private static StringComparison Comparison =>
        OutputPath.DiskIgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>
    /// Null if the output folder may be used. It may not be the site's folder or hold it; within the site it must be one
    /// that is not read as content, because it or a folder above it begins with <c>_</c> or <c>.</c>. Symbolic links
    /// are followed first. Without a site's folder only the name is looked at.
    /// </summary>
    public static Diagnostic? Refusal(string outputFolder, string? siteFolder)
    {
        if (outputFolder.Length == 0 || outputFolder.Contains('\0', StringComparison.Ordinal))
        {
            return DiskTrouble.Refused("", "its name is not one that a folder can have", "choose another name");
        }

        if (siteFolder is null)
        {
            return null;
        }

        string output = Resolve(outputFolder);
        string site = Resolve(siteFolder);
        string? fact = output.Equals(site, Comparison) ? "the output folder is the site's own folder"
            : IsBelow(site, output) ? "the output folder holds the site's folder"
            : IsBelow(output, site) && IsRead(Path.GetRelativePath(site, output)) ? "the output folder is part of the site's content"
            : null;
        return fact is null ? null : new Diagnostic(Catalogue.OutputHoldsSite, null, $"{fact}: {outputFolder}")
        {
            Help = "choose a folder beside the site's, or one within it whose name begins with `_`, such as `_site`",
        };
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    private static bool IsRead(string relative)
    {
        string[] parts = relative.Split(Path.DirectorySeparatorChar);
        int first = parts[0].Equals(Sources.DiskFolder.TemplatesFolder, Comparison) ? 1 : 0;
        return !parts.Skip(first).Any(part => part[0] is '_' or '.');
    }

    /// <summary>
    /// The full path with every symbolic link in it followed, up to as many as a system follows; parts that do not
    /// exist are kept as written.
    /// </summary>
    private static string Resolve(string path, int linksLeft = 40)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string? parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        DirectoryInfo folder = new(Path.Join(Resolve(parent, linksLeft), Path.GetFileName(full)));
        try
        {
            return linksLeft > 0 && folder.ResolveLinkTarget(returnFinalTarget: false) is { } target
                ? Resolve(target.FullName, linksLeft - 1)
                : folder.FullName;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return folder.FullName;
        }
    }
}
