using System.Security.Cryptography;
using System.Text;

namespace NotesGen.Rendering.Reuse;

/// <summary>
/// A record of pages as a file: the SHA-256 of all that follows, then numbers and texts one after the other, what a page read as the steps from
/// one number to the next. What is damaged, or of another version, counts as no record.
/// </summary>
public static class PageRecordFile
{
    private const int Version = 1;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(PageRecord record)
    {
        using MemoryStream stream = new();
        stream.Write(new byte[SHA256.HashSizeInBytes]);
        using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            WriteAll(writer, record.Settings, setting =>
            {
                writer.Write(setting.Name);
                Write(writer, setting.Digest);
            });
            WriteAll(writer, record.Keys, keys => WriteAll(writer, keys, writer.Write));
            foreach (UInt128 digest in record.Digests)
            {
                Write(writer, digest);
            }

            WriteAll(writer, record.Pages, page =>
            {
                writer.Write(page.File);
                Write(writer, page.Identity);
                int last = 0;
                WriteAll(writer, page.Reads, id =>
                {
                    writer.Write7BitEncodedInt(id - last);
                    last = id;
                });
            });
        }

        byte[] bytes = stream.ToArray();
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        return bytes;
    }

    /// <summary>Reads a file's bytes; null if they are no record.</summary>
    public static PageRecord? Read(byte[] bytes)
    {
        if (bytes.Length < SHA256.HashSizeInBytes + sizeof(int)
            || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
        {
            return null;
        }

        using BinaryReader reader = new(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes), Encoding.UTF8);
        if (reader.ReadInt32() != Version)
        {
            return null;
        }

        Setting[] settings = ReadAll(reader, static reader => new Setting(reader.ReadString(), ReadDigest(reader)));
        string[][] keys = ReadAll(reader, static reader => ReadAll(reader, static reader => reader.ReadString()));
        UInt128[] digests = new UInt128[new FactIds([.. keys.Select(mine => mine.Length)]).Count];
        for (int i = 0; i < digests.Length; i++)
        {
            digests[i] = ReadDigest(reader);
        }

        RecordedPage[] pages = ReadAll(reader, static reader => new RecordedPage(reader.ReadString(), ReadDigest(reader), ReadSteps(reader)));
        return new PageRecord(settings, keys, digests, pages);
    }

    private static int[] ReadSteps(BinaryReader reader)
    {
        int[] reads = new int[reader.Read7BitEncodedInt()];
        int last = 0;
        for (int i = 0; i < reads.Length; i++)
        {
            reads[i] = last += reader.Read7BitEncodedInt();
        }

        return reads;
    }

    private static void Write(BinaryWriter writer, UInt128 digest)
    {
        writer.Write((ulong)(digest >> 64));
        writer.Write((ulong)digest);
    }

    private static UInt128 ReadDigest(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> all, Action<T> write)
    {
        writer.Write7BitEncodedInt(all.Count);
        foreach (T each in all)
        {
            write(each);
        }
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        T[] all = new T[reader.Read7BitEncodedInt()];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = read(reader);
        }

        return all;
    }
}
