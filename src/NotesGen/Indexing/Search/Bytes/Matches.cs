using System.Buffers.Binary;

namespace NotesGen.Indexing.Search.Bytes;

/// <summary>Finds what stood in the text before: the longest of the last few places that begin with the same three bytes.</summary>
internal sealed class Matches
{
    public const int Shortest = 3;
    public const int Longest = 258;

    private const int Window = 32 * 1024;
    private const int Tries = 24;

    private int[] heads = [];
    private int[] befores = [];
    private int shift;

    // What is known of the text that all others stand behind, so that it need not be read anew for each.
    private CommonText? known;
    private int[] knownHeads = [];

    /// <summary>Begins a text that stands behind one that many do.</summary>
    public void Begin(CommonText common, ReadOnlySpan<byte> whole)
    {
        if (known != common)
        {
            Begin(Window);
            known = common;
            for (int place = 0; place < common.Length; place++)
            {
                Learn(whole[..common.Length], place);
            }

            knownHeads = [.. heads];
        }

        if (befores.Length < whole.Length)
        {
            Array.Resize(ref befores, whole.Length * 2);
        }
    }

    /// <summary>Forgets all of such a text but what it stands behind.</summary>
    public void Forget(ReadOnlySpan<byte> whole, int common)
    {
        for (int place = common; place + Shortest < whole.Length; place++)
        {
            int hash = Hash(whole, place);
            heads[hash] = knownHeads[hash];
        }
    }

    /// <summary>Begins a text.</summary>
    public void Begin(int length)
    {
        known = null;
        int bits = Math.Clamp(32 - int.LeadingZeroCount(length), 8, 15);
        shift = 32 - bits;
        if (heads.Length < 1 << bits)
        {
            heads = new int[1 << bits];
        }

        heads.AsSpan(0, 1 << bits).Fill(-1);
        if (befores.Length < length)
        {
            befores = new int[Math.Max(length, befores.Length * 2)];
        }
    }

    /// <summary>Makes a place known to those that follow.</summary>
    public void Learn(ReadOnlySpan<byte> text, int place)
    {
        if (place + Shortest < text.Length)
        {
            ref int head = ref heads[Hash(text, place)];
            befores[place] = head;
            head = place;
        }
    }

    /// <summary>How long what stands at a place stood before, if that is longer than what is known already; else 0.</summary>
    public int Find(ReadOnlySpan<byte> text, int place, int known, out int distance)
    {
        distance = 0;
        if (place + Shortest >= text.Length)
        {
            return 0;
        }

        int most = Math.Min(Longest, text.Length - place);
        int best = Math.Max(known, Shortest - 1);
        int tries = Tries;
        for (int before = heads[Hash(text, place)]; before >= 0 && place - before <= Window && tries > 0 && best < most; before = befores[before], tries--)
        {
            if (text[before + best] == text[place + best])
            {
                int length = text.Slice(place, most).CommonPrefixLength(text.Slice(before, most));
                if (length > best)
                {
                    best = length;
                    distance = place - before;
                }
            }
        }

        return distance == 0 ? 0 : best;
    }

    private int Hash(ReadOnlySpan<byte> text, int place) =>
        (int)(((BinaryPrimitives.ReadUInt32LittleEndian(text[place..]) & 0xFFFFFF) * 0x9E3779B1u) >> shift);
}
