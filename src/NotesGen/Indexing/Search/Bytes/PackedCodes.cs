namespace NotesGen.Indexing.Search.Bytes;

/// <summary>The two codes of a block, as they stand before it (RFC 1951, 3.2.7): their lengths, runs of equal ones drawn together, in a code of their own.</summary>
internal sealed class PackedCodes
{
    private const int RepeatLast = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;

    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly HuffmanCode code = new(19, 7);
    private readonly int[] counts = new int[19];
    private readonly byte[] lengths = new byte[288 + 30];

    // A symbol, and above it how often it is repeated beyond the least.
    private readonly int[] symbols = new int[288 + 30];
    private int symbolCount;
    private int literalCount;
    private int distanceCount;
    private int orderCount;

    /// <summary>How many bits they take.</summary>
    public int Size { get; private set; }

    public void Read(ReadOnlySpan<byte> literals, ReadOnlySpan<byte> distances)
    {
        literalCount = Math.Max(257, literals[..286].LastIndexOfAnyExcept((byte)0) + 1);
        distanceCount = Math.Max(1, distances.LastIndexOfAnyExcept((byte)0) + 1);
        literals[..literalCount].CopyTo(lengths);
        distances[..distanceCount].CopyTo(lengths.AsSpan(literalCount));
        symbolCount = 0;
        Array.Clear(counts);
        ReadOnlySpan<byte> all = lengths.AsSpan(0, literalCount + distanceCount);
        while (!all.IsEmpty)
        {
            int run = all.IndexOfAnyExcept(all[0]) is >= 0 and var end ? end : all.Length;
            all = all[Draw(all[0], run)..];
        }

        code.Fit(counts);
        orderCount = 19;
        while (orderCount > 4 && code.Lengths[Order[orderCount - 1]] == 0)
        {
            orderCount--;
        }

        Size = 14 + (3 * orderCount);
        for (int symbol = 0; symbol < 19; symbol++)
        {
            Size += counts[symbol] * (code.Lengths[symbol] + ExtraBits(symbol));
        }
    }

    public void Write(BitWriter bits)
    {
        bits.Write((uint)(literalCount - 257), 5);
        bits.Write((uint)(distanceCount - 1), 5);
        bits.Write((uint)(orderCount - 4), 4);
        foreach (byte symbol in Order.AsSpan(0, orderCount))
        {
            bits.Write(code.Lengths[symbol], 3);
        }

        foreach (int each in symbols.AsSpan(0, symbolCount))
        {
            int symbol = each & 31;
            bits.Write(code.Codes[symbol], code.Lengths[symbol]);
            bits.Write((uint)(each >> 5), ExtraBits(symbol));
        }
    }

    /// <summary>Draws together the beginning of a run of equal lengths; returns how many.</summary>
    private int Draw(byte length, int run)
    {
        if (length == 0 && run >= 11)
        {
            return Add(ManyZeros, Math.Min(run, 138), 11);
        }

        if (length == 0 && run >= 3)
        {
            return Add(FewZeros, run, 3);
        }

        Add(length, 1, 1);
        return run >= 4 && length != 0 ? 1 + Add(RepeatLast, Math.Min(run - 1, 6), 3) : 1;
    }

    private int Add(int symbol, int times, int least)
    {
        counts[symbol]++;
        symbols[symbolCount++] = symbol | ((times - least) << 5);
        return times;
    }

    private static int ExtraBits(int symbol) => symbol switch
    {
        RepeatLast => 2,
        FewZeros => 3,
        ManyZeros => 7,
        _ => 0,
    };
}
