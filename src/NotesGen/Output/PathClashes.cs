using NotesGen.Diagnostics;
using NotesGen.Output.Disk;

namespace NotesGen.Output;

/// <summary>Finds outputs that no disk, or not every disk, can hold together.</summary>
internal static class PathClashes
{
    /// <summary>
    /// Errors for paths that leave the output folder, that two outputs share, or that are both a file and a folder;
    /// for paths that differ only by case a warning, or an error where this system's disks keep one file for both.
    /// </summary>
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<string> paths)
    {
        HashSet<string> folders = new(OutputPath.Comparer);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string path in paths)
        {
            ReadOnlySpan<char> folder = OutputPath.FolderOf(path);
            while (!folder.IsEmpty && lookup.Add(folder))
            {
                folder = OutputPath.FolderOf(folder);
            }
        }

        Dictionary<string, string> seen = new(paths.Count, StringComparer.OrdinalIgnoreCase);
        foreach (string path in paths)
        {
            if (!OutputPath.StaysWithin(path))
            {
                yield return DiskTrouble.Refused(path, "it is not a path below the output folder", "rename what the output is made of");
            }
            else if (folders.Contains(path))
            {
                yield return DiskTrouble.Refused(path, "other outputs need a folder of this name", "give one of them another slug");
            }
            else if (!seen.TryAdd(path, path))
            {
                yield return Shared(path, seen[path]);
            }
        }
    }

    private static Diagnostic Shared(string path, string other) => path == other
        ? new Diagnostic(Catalogue.OwnBug, null, $"two outputs are called `{path}`")
        : new Diagnostic(Catalogue.OutputsDifferByCase, null, $"`{path}` and `{other}` differ only by case")
        {
            Severity = OutputPath.DiskIgnoresCase ? Severity.Error : Catalogue.OutputsDifferByCase.Severity,
            Help = "rename one of the files they are made of: many disks and web servers keep only one of them",
        };
}
