namespace NotesGen.Templates.Values;

/// <summary>Two 32-bit numbers in the bits of one value: the extent of a range, or of markup within a buffer.</summary>
internal static class Packed
{
    public static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    public static int First(long pair) => (int)(pair >> 32);

    public static int Second(long pair) => (int)pair;
}
