namespace NotesGen.Planning.Addresses;

/// <summary>
/// The files that the site has, and the folders that they need: a path can be neither file and folder, nor two files.
/// Paths that differ only in case are one path, since they are on many file systems.
/// </summary>
internal sealed class OccupiedPaths
{
    private readonly HashSet<string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);

    public OccupiedPaths(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            Add(file);
        }
    }

    /// <summary>True if a file can be put there.</summary>
    public bool IsFree(string file) => !files.Contains(file) && !folders.Contains(file) && !FoldersOf(file).Any(files.Contains);

    public void Add(string file)
    {
        files.Add(file);
        foreach (string folder in FoldersOf(file))
        {
            if (!folders.Add(folder))
            {
                return;
            }
        }
    }

    /// <summary>The folders that a file lies in, the innermost first.</summary>
    private static IEnumerable<string> FoldersOf(string file)
    {
        for (int slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            yield return file[..slash];
        }
    }
}
