namespace NotesGen.Indexing.Search.Bytes;

/// <summary>
/// A Huffman code as deflate has it (RFC 1951, 3.2.2): how many bits each symbol takes, and which. Made anew for every use.
/// </summary>
internal sealed class HuffmanCode(int symbols, int longest)
{
    private readonly int[] order = new int[symbols];
    private readonly long[] weights = new long[2 * symbols];
    private readonly int[] parents = new int[2 * symbols];
    private readonly int[] depths = new int[2 * symbols];

    /// <summary>By symbol: how many bits; 0 for one that does not occur.</summary>
    public byte[] Lengths { get; } = new byte[symbols];

    /// <summary>By symbol: its bits, the first to be written lowest.</summary>
    public ushort[] Codes { get; } = new ushort[symbols];

    /// <summary>The best code for symbols that occur so often. One that occurs alone takes a bit all the same.</summary>
    public void Fit(ReadOnlySpan<int> counts)
    {
        Array.Clear(Lengths);
        int used = 0;
        for (int symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                weights[used] = ((long)counts[symbol] << 16) | (uint)symbol;
                used++;
            }
        }

        if (used == 0)
        {
            return;
        }

        Array.Sort(weights, 0, used);
        for (int i = 0; i < used; i++)
        {
            order[i] = (int)(weights[i] & 0xFFFF);
            weights[i] >>= 16;
        }

        if (used == 1)
        {
            Lengths[order[0]] = 1;
        }
        else
        {
            Join(used);
            Limit(used);
        }

        Number();
    }

    /// <summary>The code with given lengths.</summary>
    public void Take(ReadOnlySpan<byte> lengths)
    {
        lengths.CopyTo(Lengths);
        Number();
    }

    /// <summary>Joins the two lightest again and again: leaves stand in front by weight, joints behind in the order in which they come up.</summary>
    private void Join(int used)
    {
        int leaf = 0;
        int joint = used;
        for (int next = used; next < (2 * used) - 1; next++)
        {
            weights[next] = 0;
            for (int side = 0; side < 2; side++)
            {
                int lightest = leaf < used && (joint >= next || weights[leaf] <= weights[joint]) ? leaf++ : joint++;
                weights[next] += weights[lightest];
                parents[lightest] = next;
            }
        }

        depths[(2 * used) - 2] = 0;
        for (int node = (2 * used) - 3; node >= 0; node--)
        {
            depths[node] = depths[parents[node]] + 1;
        }
    }

    /// <summary>Shortens what is too long and lengthens as little else as makes up for it; the rarest get the longest.</summary>
    private void Limit(int used)
    {
        Span<int> byLength = stackalloc int[longest + 1];
        for (int i = 0; i < used; i++)
        {
            byLength[Math.Min(depths[i], longest)]++;
        }

        long room = 0;
        for (int length = 1; length <= longest; length++)
        {
            room += (long)byLength[length] << (longest - length);
        }

        for (; room > 1L << longest; room--)
        {
            byLength[longest]--;
            int length = longest - 1;
            while (byLength[length] == 0)
            {
                length--;
            }

            byLength[length]--;
            byLength[length + 1] += 2;
        }

        int next = 0;
        for (int length = longest; length > 0; length--)
        {
            for (int i = 0; i < byLength[length]; i++)
            {
                Lengths[order[next++]] = (byte)length;
            }
        }
    }

    private void Number()
    {
        Span<int> first = stackalloc int[17];
        foreach (byte length in Lengths)
        {
            first[length + 1] += length == 0 ? 0 : 1;
        }

        // Where the codes of a length begin follows from how many there are of the shorter ones.
        for (int length = 1; length <= 16; length++)
        {
            first[length] = (first[length - 1] + first[length]) << 1;
        }

        for (int symbol = 0; symbol < Lengths.Length; symbol++)
        {
            int length = Lengths[symbol];
            Codes[symbol] = length == 0 ? (ushort)0 : Reversed(first[length]++, length);
        }
    }

    private static ushort Reversed(int code, int length)
    {
        int reversed = 0;
        for (int i = 0; i < length; i++)
        {
            reversed = (reversed << 1) | ((code >> i) & 1);
        }

        return (ushort)reversed;
    }
}
