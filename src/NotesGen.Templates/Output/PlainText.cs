using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NotesGen.Templates.Output;

/// <summary>
/// Text that HTML takes as it is: ASCII without anything to escape. Most text is of this kind, and short, so that it pays to
/// look through it and to make bytes of it in one go.
/// </summary>
internal static class PlainText
{
    /// <summary>Writes what is plain up to the first character that is not; how many there were. All of the text must have room.</summary>
    public static int Narrow(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(text);
        return text.Length switch
        {
            >= 16 => NarrowSixteens(characters, destination),
            >= 8 => NarrowEights(characters, destination),
            _ => NarrowOnes(characters, destination),
        };
    }

    private static int NarrowSixteens(ReadOnlySpan<ushort> characters, Span<byte> destination)
    {
        var done = 0;
        while (true)
        {
            var bytes = Vector128.NarrowWithSaturation(Vector128.Create(characters[done..]), Vector128.Create(characters[(done + 8)..]));
            bytes.CopyTo(destination[done..]);
            var found = NotPlain(bytes);
            if (found != 0) return done + BitOperations.TrailingZeroCount(found);
            done += 16;
            if (done == characters.Length) return done;

            // The last sixteen may be in part the ones before, which are then written again.
            done = Math.Min(done, characters.Length - 16);
        }
    }

    // Eight to sixteen: the first and the last eight, which may have some in common.
    private static int NarrowEights(ReadOnlySpan<ushort> characters, Span<byte> destination)
    {
        var last = characters.Length - 8;
        var bytes = Vector128.NarrowWithSaturation(Vector128.Create(characters), Vector128.Create(characters[last..]));
        bytes.GetLower().CopyTo(destination);
        bytes.GetUpper().CopyTo(destination[last..]);
        var found = NotPlain(bytes);
        if (found == 0) return characters.Length;
        var first = BitOperations.TrailingZeroCount(found);
        return first < 8 ? first : first - 8 + last;
    }

    private static int NarrowOnes(ReadOnlySpan<ushort> characters, Span<byte> destination)
    {
        var done = 0;
        for (; done < characters.Length; done++)
        {
            var c = characters[done];
            if (c is >= 0x80 or '"' or '&' or '\'' or '<' or '>') break;
            destination[done] = (byte)c;
        }

        return done;
    }

    // A bit for each byte that is to be escaped or was no ASCII. `&` and `'` differ in one bit, and so do `<` and `>`.
    private static uint NotPlain(Vector128<byte> bytes)
    {
        var special = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes & Vector128.Create((byte)0xFE), Vector128.Create((byte)'&'))
            | Vector128.Equals(bytes & Vector128.Create((byte)0xFD), Vector128.Create((byte)'<'));
        return (special | bytes).ExtractMostSignificantBits();
    }
}
