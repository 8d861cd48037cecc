using Microsoft.Win32.SafeHandles;
using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>
/// A site on the disk. Names that begin with <c>_</c> or <c>.</c> are not listed, except the theme's <c>_templates</c> and a vault's settings;
/// symbolic links are followed only to files within the folder, so that no path leaves the site and no walk is endless.
/// </summary>
public sealed class DiskFolder : ISourceFolder
{
    /// <summary>The folder of a site's own templates.</summary>
    public const string TemplatesFolder = "_templates";

    [ThreadStatic]
    private static byte[]? buffer;

    private readonly string root;
    private readonly IReadOnlySet<string> excluded;

    /// <summary>A folder of the disk.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="excluded">Folders within it that are not content, such as the output's; full paths.</param>
    public DiskFolder(string root, params IReadOnlyList<string> excluded)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        this.excluded = excluded.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public SourceListing List()
    {
        List<SourcePath> paths = [];
        List<Diagnostic> diagnostics = [];
        Walk(new DirectoryInfo(root), "", paths, diagnostics);
        AddVaultSettings(paths);
        return new SourceListing(paths, diagnostics);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Read(SourcePath path)
    {
        string full = Path.Join(root, path.Value);
        long length = new FileInfo(full).Length;
        return length <= Array.MaxLength ? Head(full, (int)length) : throw new IOException("the file is larger than two gigabytes");
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> ReadHead(SourcePath path, int most)
    {
        string full = Path.Join(root, path.Value);
        return Head(full, (int)Math.Min(new FileInfo(full).Length, most));
    }

    /// <inheritdoc/>
    public bool Holds(SourcePath path) => new FileInfo(Path.Join(root, path.Value)) is { Exists: true } file && (file.LinkTarget is null || IsFileWithin(file));

    /// <inheritdoc/>
    public bool HoldsFolder(SourcePath path) => Directory.Exists(Path.Join(root, path.Value));

    /// <inheritdoc/>
    public FileHistory History() => GitHistory.Of(root);

    /// <inheritdoc/>
    public string HistoryMark() => GitHistory.MarkOf(root);

    /// <summary>The folder where git writes down whatever moves a branch of the repository that a folder is in; null where there is none.</summary>
    public static string? HistoryLogs(string folder) => GitHistory.FindRepository(folder) is { } repository ? Path.Join(repository, "logs") : null;

    private static ReadOnlySpan<byte> Head(string full, int length)
    {
        if (length == 0)
        {
            return IsFile(full) ? [] : throw new IOException("it is a pipe or a device, not a file");
        }

        using SafeFileHandle handle = File.OpenHandle(full);
        byte[] content = buffer is { } reused && reused.Length >= length
            ? reused
            : buffer = new byte[Math.Max(64 * 1024, length)];
        int read = 0;
        while (read < length)
        {
            int count = RandomAccess.Read(handle, content.AsSpan(read, length - read), read);
            if (count == 0)
            {
                break;
            }

            read += count;
        }

        return content.AsSpan(0, read);
    }

    private void Walk(DirectoryInfo folder, string prefix, List<SourcePath> paths, List<Diagnostic> diagnostics)
    {
        IEnumerable<FileSystemInfo> entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            diagnostics.Add(new Diagnostic(Catalogue.UnreadableFile, new SourcePlace(new SourcePath(prefix)), "this folder may not be read"));
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = prefix + entry.Name;
            if (entry.Name[0] is '.' or '_' && !(prefix.Length == 0 && entry.Name == TemplatesFolder))
            {
                continue;
            }

            if (entry.LinkTarget is not null && !IsFileWithin(entry))
            {
                diagnostics.Add(new Diagnostic(
                    Catalogue.LinkLeavesSite, new SourcePlace(new SourcePath(path)), "this symbolic link does not lead to a file of the site")
                {
                    Help = "copy what it leads to into the site's folder",
                });
            }
            else if (entry is DirectoryInfo child)
            {
                if (!excluded.Contains(child.FullName))
                {
                    Walk(child, path + "/", paths, diagnostics);
                }
            }
            else
            {
                paths.Add(new SourcePath(path));
            }
        }
    }

    /// <summary>The settings themselves, not the plugins and themes that a vault keeps beside them.</summary>
    private void AddVaultSettings(List<SourcePath> paths)
    {
        DirectoryInfo vault = new(Path.Join(root, Discovery.VaultFolder));
        if (vault is { Exists: true, LinkTarget: null })
        {
            paths.AddRange(vault.EnumerateFiles("*.json").Where(file => file.LinkTarget is null).Select(file => new SourcePath($"{Discovery.VaultFolder}/{file.Name}")));
        }
    }

    /// <summary>
    /// False for what has no bytes of its own. To open a pipe for reading would wait until somebody writes; to open it for
    /// both does not. An empty file that may not be written is taken for what it seems to be.
    /// </summary>
    private static bool IsFile(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        try
        {
            using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            RandomAccess.GetLength(handle);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }

    private bool IsFileWithin(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
                && target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A link that leads to itself, or through a folder that is closed to us.
            return false;
        }
    }
}
