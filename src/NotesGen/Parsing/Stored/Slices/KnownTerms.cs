using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NotesGen.Parsing.Stored.Slices;

/// <summary>
/// The words that were read lately, so that equal words of many notes share one string. It has as many places as it ever will: a
/// word takes the place of another, so no content can make it slow or large. Not for several threads at once.
/// </summary>
internal sealed class KnownTerms
{
    private const int Bits = 16;

    private readonly (byte[]? Written, string Term, string Word)[] places = new (byte[]?, string, string)[1 << Bits];

    /// <summary>The place of a term by the bytes that it is stored as.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref (byte[]? Written, string Term, string Word) PlaceOf(ReadOnlySpan<byte> written)
    {
        ulong mixed = (ulong)written.Length;
        while (written.Length > sizeof(ulong))
        {
            mixed = Mix(mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(written));
            written = written[sizeof(ulong)..];
        }

        return ref places[(int)((Mix(mixed ^ Last(written)) * 0x9E3779B97F4A7C15) >> (64 - Bits))];
    }

    /// <summary>All of at most eight bytes, some of them twice.</summary>
    private static ulong Last(ReadOnlySpan<byte> written) => written.Length switch
    {
        sizeof(ulong) => BinaryPrimitives.ReadUInt64LittleEndian(written),
        >= sizeof(uint) => BinaryPrimitives.ReadUInt32LittleEndian(written) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(written[^sizeof(uint)..]) << 32),
        > 0 => written[0] | ((ulong)written[written.Length / 2] << 8) | ((ulong)written[^1] << 16),
        _ => 0,
    };

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ (value >> 32);
    }
}
