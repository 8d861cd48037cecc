namespace NotesGen.Cli.Serving;

/// <summary>Watches a folder and those below it.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly FileSystemWatcher watcher;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="touched">Is told the full path of what was written, came or went; null if some of it was lost.</param>
    /// <exception cref="IOException">The system does not let it, as when too many folders are watched already.</exception>
    public FolderWatch(string root, Action<string?> touched)
    {
        watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Changed += (_, change) => touched(change.FullPath);
        watcher.Created += (_, change) => touched(change.FullPath);
        watcher.Deleted += (_, change) => touched(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            touched(change.OldFullPath);
            touched(change.FullPath);
        };
        watcher.Error += (_, _) => touched(null);
        watcher.EnableRaisingEvents = true;
    }

    /// <inheritdoc/>
    public void Dispose() => watcher.Dispose();
}
