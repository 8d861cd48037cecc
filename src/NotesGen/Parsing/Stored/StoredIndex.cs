using System.Buffers.Binary;
using System.Security.Cryptography;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored;

/// <summary>
/// The list at the end of the file of stored notes, which tells what is in it. The file: the slices of all notes in the order of
/// their paths, one behind the other; then the list: version of the format, key, and of each note path, digest, checksum and
/// length; then the length of the list and the SHA-256 of the list with its length.
/// </summary>
internal sealed class StoredIndex
{
    private const int Version = 1;
    private const int EndLength = sizeof(int) + SHA256.HashSizeInBytes;

    private readonly SliceWriter list = new();

    public StoredIndex(string key)
    {
        list.Number(Version);
        list.Text(key);
    }

    /// <summary>How long the file is so far, without the list.</summary>
    public long Length { get; private set; }

    /// <summary>Adds a note whose slice is in the file behind all others so far.</summary>
    public void Add(string path, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> checksum, int length)
    {
        list.Text(path);
        list.Raw(digest);
        list.Raw(checksum);
        list.Size((uint)length);
        Length += length;
    }

    /// <summary>The list as it stands at the end of the file.</summary>
    public ReadOnlySpan<byte> Close()
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, list.Written.Length);
        list.Raw(length);
        list.Raw(SHA256.HashData(list.Written));
        return list.Written;
    }

    /// <summary>By path: the slices of a file; none if it is damaged, of another version or written with another key.</summary>
    public static Dictionary<string, StoredSlice> Read(ReadOnlyMemory<byte> file, string key)
    {
        if (file.Length < EndLength || BinaryPrimitives.ReadInt32LittleEndian(file.Span[^EndLength..]) is not (>= 0 and int length) || length > file.Length - EndLength)
        {
            return [];
        }

        ReadOnlySpan<byte> listed = file.Span[^(length + EndLength)..^SHA256.HashSizeInBytes];
        try
        {
            return SHA256.HashData(listed).AsSpan().SequenceEqual(file.Span[^SHA256.HashSizeInBytes..])
                ? ReadList(file[^(length + EndLength)..^EndLength], file[..^(length + EndLength)], key)
                : [];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static Dictionary<string, StoredSlice> ReadList(ReadOnlyMemory<byte> list, ReadOnlyMemory<byte> slices, string key)
    {
        SliceReader reader = new(list, new KnownTerms());
        if (reader.Number() != Version || reader.Text() != key)
        {
            return [];
        }

        Dictionary<string, StoredSlice> read = new(StringComparer.Ordinal);
        while (reader.Left > 0)
        {
            string path = reader.Text();
            (ReadOnlyMemory<byte> digest, ReadOnlyMemory<byte> checksum) = (reader.Raw(SHA256.HashSizeInBytes), reader.Raw(SHA256.HashSizeInBytes));
            uint length = reader.Size();
            if (length > (uint)slices.Length)
            {
                return [];
            }

            read[path] = new StoredSlice(digest, checksum, slices[..(int)length]);
            slices = slices[(int)length..];
        }

        return slices.IsEmpty ? read : [];
    }
}
