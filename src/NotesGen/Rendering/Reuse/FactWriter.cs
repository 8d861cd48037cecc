using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NotesGen.Rendering.Reuse;

/// <summary>Gathers what a fact says and tells it from anything else by its digest: the first half of its SHA-256, or what it says itself if
/// that is shorter. One per thread.</summary>
internal sealed class FactWriter
{
    private readonly ArrayBufferWriter<byte> said = new(1024);

    /// <summary>Adds a number.</summary>
    public FactWriter Number(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(said.GetSpan(sizeof(int)), number);
        said.Advance(sizeof(int));
        return this;
    }

    /// <summary>Adds a text, which may be missing.</summary>
    public FactWriter Text(string? text)
    {
        Number(text?.Length ?? -1);
        said.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    /// <summary>Adds bytes.</summary>
    public FactWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        said.Write(bytes);
        return this;
    }

    /// <summary>Adds what tells one thing from another.</summary>
    public FactWriter Digest(UInt128 digest)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(said.GetSpan(16), digest);
        said.Advance(16);
        return this;
    }

    /// <summary>Adds texts in their order.</summary>
    public FactWriter Texts(IReadOnlyList<string> texts) => Each(texts, static (writer, text) => writer.Text(text));

    /// <summary>Adds things in their order.</summary>
    public FactWriter Each<T>(IReadOnlyList<T> all, Action<FactWriter, T> write)
    {
        Number(all.Count);
        foreach (T each in all)
        {
            write(this, each);
        }

        return this;
    }

    /// <summary>The digest of what was added; the next fact begins.</summary>
    public UInt128 Take()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        if (said.WrittenCount <= 16)
        {
            // Two states of one fact as short as this are of one length: a number, one thing, or no list at all.
            digest.Clear();
            said.WrittenSpan.CopyTo(digest);
        }
        else
        {
            SHA256.HashData(said.WrittenSpan, digest);
        }

        said.ResetWrittenCount();
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
