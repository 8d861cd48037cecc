using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace NotesGen.Parsing.Stored.Slices;

/// <summary>
/// Reads what <see cref="SliceWriter"/> wrote. Bytes that it cannot have written are an <see cref="InvalidDataException"/>,
/// whatever they are.
/// </summary>
/// <param name="slice">The bytes. Those that are handed out as they are stay where they are.</param>
/// <param name="terms">The words that were read before.</param>
internal ref struct SliceReader(ReadOnlyMemory<byte> slice, KnownTerms terms)
{
    private readonly ReadOnlyMemory<byte> slice = slice;
    private readonly ReadOnlySpan<byte> bytes = slice.Span;

    /// <summary>How many bytes were read.</summary>
    public int Position { get; private set; }

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => bytes.Length - Position;

    /// <summary>The words that were read before.</summary>
    public KnownTerms Terms { get; } = terms;

    /// <summary>A number.</summary>
    public int Number()
    {
        uint value = Size();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>A number, or null.</summary>
    public int? OptionalNumber() => Flag() ? Number() : null;

    /// <summary>Whether something holds.</summary>
    public bool Flag() => Size() != 0;

    /// <summary>A text.</summary>
    public string Text() => OptionalText() ?? throw Damaged();

    /// <summary>A text, or null.</summary>
    public string? OptionalText()
    {
        uint head = Size();
        if (head == 0)
        {
            return null;
        }

        ReadOnlySpan<byte> text = Raw((head - 1) >> 1).Span;
        return ((head - 1) & 1) == 0 ? Encoding.UTF8.GetString(text) : new string(MemoryMarshal.Cast<byte, char>(text));
    }

    /// <summary>Goes past a text or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SkipText()
    {
        uint head = Size();
        if (head != 0)
        {
            Skip((head - 1) >> 1);
        }
    }

    /// <summary>The bytes from a position up to here.</summary>
    public readonly ReadOnlySpan<byte> Since(int start) => bytes[start..Position];

    /// <summary>Another reader, which begins at a position.</summary>
    public readonly SliceReader From(int start) => new(slice[start..], Terms);

    /// <summary>Bytes as they are.</summary>
    public ReadOnlyMemory<byte> Bytes() => Raw(Size());

    /// <summary>So many bytes as they are.</summary>
    public ReadOnlyMemory<byte> Raw(uint count)
    {
        int start = Position;
        Skip(count);
        return slice[start..Position];
    }

    /// <summary>Room for the parts of a list, to be read one after the other.</summary>
    public T[] Room<T>()
    {
        uint count = Size();

        // No part takes less than a byte.
        return count == 0 ? [] : count <= (uint)Left ? new T[count] : throw Damaged();
    }

    /// <summary>The parts of a list.</summary>
    public T[] List<T>(PartReader<T> read)
    {
        T[] parts = Room<T>();
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = read(ref this);
        }

        return parts;
    }

    /// <summary>A list of texts.</summary>
    public string[] Texts() => List(static (ref SliceReader reader) => reader.Text());

    /// <summary>How many there are of something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Size() => Position < bytes.Length && bytes[Position] < 0x80 ? bytes[Position++] : LongSize();

    /// <summary>What is thrown at bytes that were not written by us.</summary>
    public static InvalidDataException Damaged() => new("a stored note is damaged");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Skip(uint count) => Position = count <= (uint)Left ? Position + (int)count : throw Damaged();

    private uint LongSize()
    {
        uint value = 0;
        for (int shift = 0; shift < 35 && Position < bytes.Length; shift += 7)
        {
            byte next = bytes[Position++];
            value |= (next & 0x7Fu) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }
}
