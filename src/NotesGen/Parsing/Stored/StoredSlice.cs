using System.Security.Cryptography;

namespace NotesGen.Parsing.Stored;

/// <summary>A note of a former build and what there was to say of it, as bytes.</summary>
/// <param name="digest">The digest of the file that the note was read from.</param>
/// <param name="checksum">The SHA-256 of the slice.</param>
/// <param name="bytes">The note, then its diagnostics.</param>
internal sealed class StoredSlice(ReadOnlyMemory<byte> digest, ReadOnlyMemory<byte> checksum, ReadOnlyMemory<byte> bytes)
{
    private volatile bool isLost;

    /// <summary>The digest of the file that the note was read from.</summary>
    public ReadOnlyMemory<byte> Digest { get; } = digest;

    /// <summary>The SHA-256 of the slice.</summary>
    public ReadOnlyMemory<byte> Checksum { get; } = checksum;

    /// <summary>The note, then its diagnostics.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>True if the slice was found to be damaged.</summary>
    public bool IsLost => isLost;

    /// <summary>Remembers that the slice is damaged, so that it is neither read again nor copied into the next file.</summary>
    public void Lose() => isLost = true;

    /// <summary>True if the slice is as it was written.</summary>
    public bool IsWhole()
    {
        Span<byte> now = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Bytes.Span, now);
        return now.SequenceEqual(Checksum.Span);
    }

    /// <summary>True if it was read from a file with such a digest.</summary>
    public bool IsOf(string digest)
    {
        Span<byte> wanted = stackalloc byte[SHA256.HashSizeInBytes];
        return Convert.FromHexString(digest, wanted, out _, out int length) == System.Buffers.OperationStatus.Done
            && wanted[..length].SequenceEqual(Digest.Span);
    }
}
