namespace NotesGen.Indexing.Search.Bytes;

/// <summary>
/// Packs bytes by raw deflate (RFC 1951). Our own, since that of the system packs differently from one processor and version to the
/// next, and the names of the index's files tell their bytes. One per thread.
/// </summary>
internal sealed class Packer
{
    private const int End = 256;
    private const int BlockLength = 32 * 1024;
    private const int LongestStored = 65535;

    private static readonly byte[] FixedLengths = [.. Enumerable.Range(0, 288).Select(static symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))];
    private static readonly byte[] FixedDistances = [.. Enumerable.Repeat((byte)5, 30)];

    private readonly Matches matches = new();
    private readonly HuffmanCode literals = new(288, 15);
    private readonly HuffmanCode distances = new(30, 15);
    private readonly PackedCodes codes = new();
    private readonly int[] literalCounts = new int[288];
    private readonly int[] distanceCounts = new int[30];

    // A literal byte, or a length with its distance in the bits above the lowest sixteen.
    private readonly uint[] steps = new uint[BlockLength];
    private int stepCount;

    /// <summary>Adds the packed bytes to what was written.</summary>
    public void Pack(ReadOnlySpan<byte> input, ByteWriter output)
    {
        matches.Begin(input.Length);
        Pack(input, 0, output);
    }

    /// <summary>The same for bytes that are unpacked behind others, which they may refer to.</summary>
    public void Pack(CommonText common, ReadOnlySpan<byte> input, ByteWriter output)
    {
        ReadOnlySpan<byte> whole = common.With(input);
        matches.Begin(common, whole);
        Pack(whole, common.Length, output);
        matches.Forget(whole, common.Length);
    }

    private void Pack(ReadOnlySpan<byte> input, int at, ByteWriter output)
    {
        BitWriter bits = new(output);
        do
        {
            int start = at;
            at = ReadBlock(input, at);
            WriteBlock(input[start..at], at == input.Length, bits, output);
        }
        while (at < input.Length);
        bits.Finish();
    }

    /// <summary>Turns the text into steps, up to the end of a block. A match gives way to a longer one that begins a byte later.</summary>
    private int ReadBlock(ReadOnlySpan<byte> input, int at)
    {
        stepCount = 0;
        Array.Clear(literalCounts);
        Array.Clear(distanceCounts);
        while (at < input.Length && stepCount < BlockLength - 1)
        {
            int length = matches.Find(input, at, 0, out int distance);
            matches.Learn(input, at);
            if (length is >= Matches.Shortest and < 32 && matches.Find(input, at + 1, length, out _) > 0)
            {
                length = 0;
            }

            if (length < Matches.Shortest || (length == Matches.Shortest && distance > 4096))
            {
                literalCounts[input[at]]++;
                steps[stepCount++] = input[at++];
                continue;
            }

            literalCounts[LengthCodes.SymbolOf(length)]++;
            distanceCounts[LengthCodes.SymbolOfDistance(distance)]++;
            steps[stepCount++] = ((uint)distance << 16) | (uint)length;
            for (int end = at + length; ++at < end;)
            {
                matches.Learn(input, at);
            }
        }

        literalCounts[End]++;
        return at;
    }

    private void WriteBlock(ReadOnlySpan<byte> source, bool isLast, BitWriter bits, ByteWriter output)
    {
        literals.Fit(literalCounts);
        distances.Fit(distanceCounts);
        codes.Read(literals.Lengths, distances.Lengths);
        int own = codes.Size + Cost(literals.Lengths, distances.Lengths);
        int common = Cost(FixedLengths, FixedDistances);
        if (Math.Min(own, common) > (source.Length * 8L) + 40 && source.Length <= LongestStored)
        {
            bits.Write(isLast ? 1u : 0u, 3);
            bits.Finish();
            output.Raw([(byte)source.Length, (byte)(source.Length >> 8), (byte)~source.Length, (byte)(~source.Length >> 8)]);
            output.Raw(source);
            return;
        }

        bits.Write(isLast ? 1u : 0u, 1);
        if (own < common)
        {
            bits.Write(2, 2);
            codes.Write(bits);
        }
        else
        {
            bits.Write(1, 2);
            literals.Take(FixedLengths);
            distances.Take(FixedDistances);
        }

        WriteSteps(bits);
    }

    private int Cost(ReadOnlySpan<byte> literalLengths, ReadOnlySpan<byte> distanceLengths)
    {
        int cost = 0;
        for (int symbol = 0; symbol < 286; symbol++)
        {
            cost += literalCounts[symbol] * (literalLengths[symbol] + LengthCodes.ExtraBitsOf(symbol));
        }

        for (int symbol = 0; symbol < 30; symbol++)
        {
            cost += distanceCounts[symbol] * (distanceLengths[symbol] + LengthCodes.ExtraBitsOfDistance(symbol));
        }

        return cost;
    }

    private void WriteSteps(BitWriter bits)
    {
        foreach (uint step in steps.AsSpan(0, stepCount))
        {
            int distance = (int)(step >> 16);
            int value = (int)(step & 0xFFFF);
            if (distance == 0)
            {
                bits.Write(literals.Codes[value], literals.Lengths[value]);
                continue;
            }

            int symbol = LengthCodes.SymbolOf(value);
            bits.Write(literals.Codes[symbol], literals.Lengths[symbol]);
            bits.Write((uint)(value - LengthCodes.BaseOf(symbol)), LengthCodes.ExtraBitsOf(symbol));
            int place = LengthCodes.SymbolOfDistance(distance);
            bits.Write(distances.Codes[place], distances.Lengths[place]);
            bits.Write((uint)(distance - LengthCodes.BaseOfDistance(place)), LengthCodes.ExtraBitsOfDistance(place));
        }

        bits.Write(literals.Codes[End], literals.Lengths[End]);
    }
}
