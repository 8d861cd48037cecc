using System.Globalization;

namespace NotesGen.Output.Disk;

/// <summary>
/// Where files are written before they take their place. A file takes it by being renamed, which a disk does as a whole or not at all: a
/// program that is killed leaves the former file or the new one, whatever the moment. What a killed build leaves here, the next one removes.
/// </summary>
internal sealed class Drafts : IDisposable
{
    private readonly string folder;
    private int count;

    /// <summary>Makes room in an output folder.</summary>
    public Drafts(string root)
    {
        folder = FolderIn(root);
        if (new DirectoryInfo(folder) is { Exists: true, LinkTarget: not null })
        {
            throw new IOException("a symbolic link stands where drafts are written");
        }

        Directory.CreateDirectory(folder);
        foreach (string left in Directory.EnumerateFiles(folder))
        {
            File.Delete(left);
        }
    }

    /// <summary>True if a build that was killed left some.</summary>
    public static bool AreLeft(string root) => Directory.Exists(FolderIn(root));

    /// <summary>Writes a file where none is.</summary>
    public void Create(string path, ReadOnlySpan<byte> content) => Write(path, content, File.Move);

    /// <summary>Writes a file in place of another one.</summary>
    public void Replace(string path, ReadOnlySpan<byte> content) => Write(path, content, static (draft, place) => File.Move(draft, place, overwrite: true));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private static string FolderIn(string root) => OutputPath.On(root, Manifest.FileName + ".drafts");

    private void Write(string path, ReadOnlySpan<byte> content, Action<string, string> place)
    {
        string draft = Path.Join(folder, Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture));
        DiskFile.Create(draft, content);
        try
        {
            place(draft, path);
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            File.Delete(draft);
            throw;
        }
    }
}
