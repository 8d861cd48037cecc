namespace NotesGen.Graph.Names;

/// <summary>
/// The files of one name, the shortest path first, ties in ordinal order. Among many, what a link would have to search for
/// is kept for every ending of a path and every folder: a vault may hold an <c>index.md</c> in thousands of folders, each
/// linked from all the others.
/// </summary>
internal sealed class Namesakes
{
    private const int FewFiles = 32;
    private const int MostFolders = 12;

    private readonly List<SiteFile> files = [];
    private Dictionary<(string Ending, string Folder), SiteFile>? best;

    public void Add(SiteFile file) => files.Add(file);

    /// <summary>Puts the files in their order; to be called once all are added, and before any is looked for.</summary>
    public void Close()
    {
        files.Sort(static (a, b) =>
        {
            int byLength = a.Key.Length.CompareTo(b.Key.Length);
            return byLength != 0 ? byLength : string.CompareOrdinal(a.Path, b.Path);
        });
        if (files.Count <= FewFiles)
        {
            return;
        }

        best = [];
        foreach (SiteFile file in files)
        {
            List<string> folders = FoldersOf(file.Key);
            foreach (string ending in EndingsOf(file.Key))
            {
                foreach (string folder in folders)
                {
                    best.TryAdd((ending, folder), file);
                }
            }
        }
    }

    /// <summary>The first file whose path is the ending or ends with it behind a slash: below the folder if there is one, else anywhere.</summary>
    public SiteFile? EndingWith(string ending, string folder) =>
        best is null || ending.Count('/') >= MostFolders || folder.Count('/') > MostFolders
            ? Search(ending, folder)
            : best.GetValueOrDefault((ending, folder)) ?? best.GetValueOrDefault((ending, ""));

    private SiteFile? Search(string ending, string folder)
    {
        string tail = "/" + ending;
        SiteFile? elsewhere = null;
        foreach (SiteFile file in files)
        {
            if (file.Key == ending || file.Key.EndsWith(tail, StringComparison.Ordinal))
            {
                if (file.Key.StartsWith(folder, StringComparison.Ordinal))
                {
                    return file;
                }

                elsewhere ??= file;
            }
        }

        return elsewhere;
    }

    /// <summary>The path, and what is left of it without its first folder, its first two, and so on; not the longest of deep ones.</summary>
    private static List<string> EndingsOf(string path)
    {
        List<string> endings = [];
        int slash = path.Length;
        while (slash >= 0 && endings.Count < MostFolders)
        {
            slash = slash == 0 ? -1 : path.LastIndexOf('/', slash - 1);
            endings.Add(path[(slash + 1)..]);
        }

        return endings;
    }

    /// <summary>The site's own folder and those that the path leads through, each with its closing slash.</summary>
    private static List<string> FoldersOf(string path)
    {
        List<string> folders = [""];
        for (int slash = path.IndexOf('/'); slash >= 0 && folders.Count <= MostFolders; slash = path.IndexOf('/', slash + 1))
        {
            folders.Add(path[..(slash + 1)]);
        }

        return folders;
    }
}
