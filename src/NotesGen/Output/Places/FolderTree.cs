using System.Collections.Concurrent;
using NotesGen.Diagnostics;
using NotesGen.Output.Disk;

namespace NotesGen.Output.Places;

/// <summary>The folders that outputs and former outputs lie in, each looked at once.</summary>
internal sealed class FolderTree
{
    private readonly Dictionary<string, Folder> folders = new(OutputPath.Comparer);
    private readonly List<List<Folder>> levels = [[]];

    /// <summary>The output folder alone.</summary>
    public FolderTree()
    {
        Root = new Folder("", parent: null) { IsNeeded = true };
        folders.Add("", Root);
        levels[0].Add(Root);
    }

    /// <summary>The output folder.</summary>
    public Folder Root { get; }

    /// <summary>All folders, those that hold others first.</summary>
    public IEnumerable<Folder> All => levels.SelectMany(level => level);

    /// <summary>The folder that an output of this build lies in.</summary>
    public Folder Need(string path)
    {
        Folder found = Of(path);
        for (Folder? folder = found; folder is { IsNeeded: false }; folder = folder.Parent)
        {
            folder.IsNeeded = true;
        }

        return found;
    }

    /// <summary>The folder that a path lies in.</summary>
    public Folder Of(string path) => Named(OutputPath.FolderOf(path));

    /// <summary>
    /// Looks at the disk: one question for each folder whose parent is there, none for the others. Each folder is
    /// judged before those within it are looked at.
    /// </summary>
    public void Inspect(string root, int jobs, ConcurrentBag<Diagnostic> problems, Action<Folder> judge)
    {
        Root.State = Directory.Exists(root) ? FolderState.Folder : FolderState.Absent;
        foreach (List<Folder> level in levels.Skip(1))
        {
            Each(level, jobs, problems, folder =>
            {
                folder.State = StateOf(root, folder);
                judge(folder);
            });
        }
    }

    /// <summary>Makes the folders that are needed and absent, each once, those that hold others first.</summary>
    public void Make(string root, int jobs, ConcurrentBag<Diagnostic> problems)
    {
        foreach (List<Folder> level in levels.Skip(1))
        {
            Folder[] due = [.. level.Where(folder => folder is { IsNeeded: true, State: FolderState.Absent })];
            Each(due, jobs, problems, folder => Directory.CreateDirectory(OutputPath.On(root, folder.Path)));
        }
    }

    private static void Each(IReadOnlyList<Folder> due, int jobs, ConcurrentBag<Diagnostic> problems, Action<Folder> work) =>
        Threads.ForEach(due, jobs, folder =>
        {
            try
            {
                work(folder);
            }
            catch (Exception problem) when (DiskTrouble.Is(problem))
            {
                problems.Add(DiskTrouble.Writing(folder.Path, problem));
            }
        });

    private static FolderState StateOf(string root, Folder folder)
    {
        if (folder.Parent!.State != FolderState.Folder)
        {
            return FolderState.Absent;
        }

        FileInfo there = new(OutputPath.On(root, folder.Path));
        int attributes = (int)there.Attributes;
        return attributes == -1 ? FolderState.Absent
            : ((FileAttributes)attributes).HasFlag(FileAttributes.ReparsePoint) ? FolderState.Link
            : ((FileAttributes)attributes).HasFlag(FileAttributes.Directory) ? FolderState.Folder
            : FolderState.File;
    }

    private Folder Named(ReadOnlySpan<char> name)
    {
        if (folders.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out Folder? known))
        {
            return known;
        }

        Folder folder = new(name.ToString(), Named(OutputPath.FolderOf(name)));
        folders.Add(folder.Path, folder);
        if (levels.Count == folder.Depth)
        {
            levels.Add([]);
        }

        levels[folder.Depth].Add(folder);
        return folder;
    }
}
