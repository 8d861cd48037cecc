using Microsoft.Win32.SafeHandles;

namespace NotesGen.Benchmarks.Floors;

/// <summary>Reads and writes whole files with the fewest calls to the system.</summary>
internal static class FloorFile
{
    [ThreadStatic]
    private static byte[]? buffer;

    /// <summary>The bytes of a file, in a buffer that the next call uses again.</summary>
    public static ReadOnlySpan<byte> Read(string path)
    {
        using SafeFileHandle handle = File.OpenHandle(path);
        int length = (int)RandomAccess.GetLength(handle);
        return Room(length)[..RandomAccess.Read(handle, Room(length), 0)];
    }

    /// <summary>Writes a page into its folder; false, and nothing written, if it is there already.</summary>
    public static bool Write(string folder, ReadOnlySpan<byte> page)
    {
        string path = Path.Join(folder, "index.html");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            using SafeFileHandle made = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(made, page, 0);
            return true;
        }

        using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        if (RandomAccess.GetLength(handle) == page.Length
            && Room(page.Length)[..RandomAccess.Read(handle, Room(page.Length), 0)].SequenceEqual(page))
        {
            return false;
        }

        RandomAccess.Write(handle, page, 0);
        RandomAccess.SetLength(handle, page.Length);
        return true;
    }

    private static Span<byte> Room(int length)
    {
        if (buffer is null || buffer.Length < length)
        {
            buffer = new byte[Math.Max(length, 64 * 1024)];
        }

        return buffer.AsSpan(0, length);
    }
}
