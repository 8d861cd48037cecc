namespace NotesGen.Indexing.Search.Bytes;

/// <summary>Which symbols of deflate stand for which lengths and distances (RFC 1951, 3.2.5).</summary>
internal static class LengthCodes
{
    private const int First = 257;

    private static readonly int[] Bases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly byte[] Extra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly byte[] SymbolByLength = Symbols();

    public static int SymbolOf(int length) => First + SymbolByLength[length];

    public static int BaseOf(int symbol) => Bases[symbol - First];

    /// <summary>How many bits follow a symbol; none after one that stands for a byte.</summary>
    public static int ExtraBitsOf(int symbol) => symbol < First ? 0 : Extra[symbol - First];

    public static int SymbolOfDistance(int distance)
    {
        int less = distance - 1;
        if (less < 4)
        {
            return less;
        }

        int bits = 30 - int.LeadingZeroCount(less);
        return (2 * bits) + 2 + ((less >> bits) & 1);
    }

    public static int BaseOfDistance(int symbol) => symbol < 4 ? symbol + 1 : ((2 + (symbol & 1)) << ExtraBitsOfDistance(symbol)) + 1;

    public static int ExtraBitsOfDistance(int symbol) => symbol < 4 ? 0 : (symbol / 2) - 1;

    private static byte[] Symbols()
    {
        byte[] symbols = new byte[Matches.Longest + 1];
        int symbol = 0;
        for (int length = Matches.Shortest; length <= Matches.Longest; length++)
        {
            while (symbol + 1 < Bases.Length && Bases[symbol + 1] <= length)
            {
                symbol++;
            }

            symbols[length] = (byte)symbol;
        }

        return symbols;
    }
}
