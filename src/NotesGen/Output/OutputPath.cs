namespace NotesGen.Output;

/// <summary>The rules for paths below the output folder, which have <c>/</c> between their parts on every system.</summary>
internal static class OutputPath
{
    /// <summary>True where the usual disks keep one file for two names that differ only by case.</summary>
    public static bool DiskIgnoresCase { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>Compares paths as the disk does.</summary>
    public static StringComparer Comparer { get; } = DiskIgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>
    /// True if a path names a file below the folder it is joined to: relative, without backslashes, control characters,
    /// empty parts, <c>.</c> or <c>..</c>, and not the manifest itself.
    /// </summary>
    public static bool StaysWithin(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty || Path.IsPathRooted(path) || path.Contains('\\') || path.ContainsAnyInRange('\0', '\x1F')
            || path.StartsWith(Manifest.FileName, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (Range part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The folder of a path, without its closing slash; empty at the top.</summary>
    public static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Where a path stands on the disk.</summary>
    public static string On(string root, string path) => path.Length == 0 ? root : string.Concat(root, "/", path);
}
