using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace NotesGen.Parsing.Stored.Slices;

/// <summary>
/// Puts numbers, texts and lists of them one after the other, as <see cref="SliceReader"/> reads them: a number takes as
/// many bytes as it needs, a text is UTF-8. Used for one slice after the other; one per thread.
/// </summary>
internal sealed class SliceWriter
{
    private const int LongestNumber = 5;

    private byte[] buffer = new byte[64 * 1024];
    private int length;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Begins another slice.</summary>
    public void Clear() => length = 0;

    /// <summary>A number, which may be negative.</summary>
    public void Number(int value) => Size(((uint)value << 1) ^ (uint)(value >> 31));

    /// <summary>A number, or that there is none.</summary>
    public void OptionalNumber(int? value)
    {
        Flag(value is not null);
        if (value is { } known)
        {
            Number(known);
        }
    }

    /// <summary>Whether something holds.</summary>
    public void Flag(bool value) => Size(value ? 1u : 0);

    /// <summary>A text, or that there is none.</summary>
    /// <remarks>Compiled well at once: a store is written before it would have been found to be worth it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Text(string? text)
    {
        if (text is null)
        {
            Size(0);
            return;
        }

        Reserve(LongestNumber + (3 * text.Length));

        // Where the bytes begin depends on how many there are: as many as there are characters, mostly.
        int start = length + LengthOf(HeadOf(text.Length, 0));
        if (Utf8.FromUtf16(text, buffer.AsSpan(start), out _, out int written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done)
        {
            uint head = HeadOf(written, 0);
            int moved = length + LengthOf(head);
            if (moved != start)
            {
                buffer.AsSpan(start, written).CopyTo(buffer.AsSpan(moved));
            }

            Size(head);
            length += written;
            return;
        }

        // Half of a surrogate pair, which YAML can write as an escape, is nothing that UTF-8 can say.
        ReadOnlySpan<byte> units = System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan());
        Size(HeadOf(units.Length, 1));
        Raw(units);
    }

    /// <summary>Bytes as they are, preceded by how many there are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Size((uint)bytes.Length);
        Raw(bytes);
    }

    /// <summary>Bytes as they are, of which the reader knows how many there are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    /// <summary>The parts of a list.</summary>
    public void List<T>(IReadOnlyList<T> parts, Action<SliceWriter, T> write)
    {
        Size((uint)parts.Count);
        for (int i = 0; i < parts.Count; i++)
        {
            write(this, parts[i]);
        }
    }

    /// <summary>A list of texts.</summary>
    public void Texts(IReadOnlyList<string> texts) => List(texts, static (writer, text) => writer.Text(text));

    /// <summary>How many there are of something: 7 bits a byte, the lowest first, the highest bit set in all but the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Size(uint value)
    {
        Reserve(LongestNumber);
        while (value >= 0x80)
        {
            buffer[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        buffer[length++] = (byte)value;
    }

    /// <summary>The number before a text: how many bytes it has, and whether they are UTF-16. 0 is left for no text.</summary>
    private static uint HeadOf(int bytes, uint form) => (((uint)bytes << 1) | form) + 1;

    private static int LengthOf(uint value) => (BitOperations.Log2(value | 1) / 7) + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int more)
    {
        if (buffer.Length - length < more)
        {
            Grow(more);
        }
    }

    private void Grow(int more) => Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + more));
}
