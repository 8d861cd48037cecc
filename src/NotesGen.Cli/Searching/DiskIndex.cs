using NotesGen.Indexing.Search.Reading;

namespace NotesGen.Cli.Searching;

/// <summary>The search index of a site that was built into a folder.</summary>
internal sealed class DiskIndex(string folder) : IIndexFiles
{
    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        string full = Path.Join(folder, path);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }

    /// <inheritdoc/>
    public byte[]? Read(string path, long start, int length)
    {
        string full = Path.Join(folder, path);
        if (!File.Exists(full))
        {
            return null;
        }

        using FileStream file = File.OpenRead(full);
        if (start + length > file.Length)
        {
            return null;
        }

        byte[] part = new byte[length];
        file.Seek(start, SeekOrigin.Begin);
        file.ReadExactly(part);
        return part;
    }
}
