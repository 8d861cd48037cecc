using NotesGen.Diagnostics;
using NotesGen.Output.Disk;
using NotesGen.Output.Places;

namespace NotesGen.Output;

/// <summary>Removes what former builds left, and nothing else: files that the manifest names, folders that we made.</summary>
internal static class Pruning
{
    /// <summary>Clears the way for the outputs: a stale file where a folder belongs, or a folder of stale files where a file does.</summary>
    public static int Clear(string root, Survey survey)
    {
        int removed = 0;
        foreach (string path in survey.Obstacles.Order(StringComparer.Ordinal))
        {
            removed += Clear(OutputPath.On(root, path), path, survey.Stale);
        }

        return removed;
    }

    /// <summary>Removes the stale files; what the disk keeps is named in <paramref name="problems"/> and returned.</summary>
    public static IReadOnlyList<string> Prune(string root, Survey survey, ICollection<Diagnostic> problems, ref int removed)
    {
        List<string> kept = [];
        foreach (string path in survey.Stale.Order(StringComparer.Ordinal))
        {
            FileInfo there = new(OutputPath.On(root, path));
            if (survey.Folders.Of(path).State != FolderState.Folder || !there.Exists || there.LinkTarget is not null)
            {
                continue;
            }

            try
            {
                there.Delete();
                removed++;
            }
            catch (Exception problem) when (DiskTrouble.Is(problem))
            {
                kept.Add(path);
                problems.Add(DiskTrouble.Removing(path, problem));
            }
        }

        return kept;
    }

    /// <summary>Removes the folders that we made and that no file is left in.</summary>
    public static void RemoveEmptyFolders(string root, Survey survey, Manifest former)
    {
        foreach (Folder folder in survey.Folders.All.Reverse())
        {
            string place = OutputPath.On(root, folder.Path);
            if (!folder.IsNeeded && folder.State == FolderState.Folder && former.Made(folder.Path)
                && Directory.Exists(place) && !Directory.EnumerateFileSystemEntries(place).Any())
            {
                Directory.Delete(place);
            }
        }
    }

    private static int Clear(string place, string path, IReadOnlySet<string> stale)
    {
        if (!Directory.Exists(place))
        {
            File.Delete(place);
            return 1;
        }

        int removed = 0;
        foreach (FileSystemInfo entry in new DirectoryInfo(place).GetFileSystemInfos())
        {
            string inner = $"{path}/{entry.Name}";
            if (entry is DirectoryInfo || stale.Contains(inner))
            {
                removed += Clear(entry.FullName, inner, stale);
            }
        }

        // Not recursive: whatever came into the folder since the survey is not ours to remove.
        Directory.Delete(place);
        return removed;
    }
}
