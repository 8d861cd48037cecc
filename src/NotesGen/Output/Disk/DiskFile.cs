using Microsoft.Win32.SafeHandles;

namespace NotesGen.Output.Disk;

/// <summary>Compares and writes whole files, with as few questions to the system as possible.</summary>
internal static class DiskFile
{
    private const int ChunkLength = 64 * 1024;

    // A web server that shows the folder may have any of its files open.
    private const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;

    [ThreadStatic]
    private static byte[]? buffer;

    /// <summary>True if a file that is as long as the content holds the content.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        byte[] chunk = buffer ??= new byte[ChunkLength];
        using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, Shared);
        int compared = 0;
        while (compared < content.Length)
        {
            int count = RandomAccess.Read(handle, chunk.AsSpan(0, Math.Min(ChunkLength, content.Length - compared)), compared);
            if (count == 0 || !content.Slice(compared, count).SequenceEqual(chunk.AsSpan(0, count)))
            {
                return false;
            }

            compared += count;
        }

        return true;
    }

    /// <summary>Writes a file in place of the one that may be there, as a whole or not at all, by way of a draft beside it.</summary>
    public static void Replace(string path, byte[] content) => Replace(path, file => file.Write(content));

    /// <inheritdoc cref="Replace(string, byte[])"/>
    public static void Replace(string path, Action<Stream> write)
    {
        string draft = path + ".new";
        File.Delete(draft);
        try
        {
            using (FileStream file = new(draft, FileMode.CreateNew, FileAccess.Write, Shared))
            {
                write(file);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Makes a file; a file that could not be written as a whole is removed again.</summary>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        using SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, Shared);
        try
        {
            RandomAccess.Write(handle, content, 0);
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            File.Delete(path);
            throw;
        }
    }
}
