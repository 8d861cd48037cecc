namespace NotesGen.Indexing.Search.Bytes;

/// <summary>What many packed texts have in common: bytes that each of them is unpacked behind, so that it may refer to them.</summary>
internal sealed class CommonText(ReadOnlyMemory<byte> bytes)
{
    // As much as one block of deflate that is not packed can hold, and well within its window.
    public const int Most = 24 * 1024;

    private byte[] room = bytes.ToArray();

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    public int Length => bytes.Length;

    /// <summary>The bytes with others behind them. Overwritten by the next call.</summary>
    public ReadOnlySpan<byte> With(ReadOnlySpan<byte> others)
    {
        if (room.Length < Length + others.Length)
        {
            Array.Resize(ref room, (Length + others.Length) * 2);
        }

        others.CopyTo(room.AsSpan(Length));
        return room.AsSpan(0, Length + others.Length);
    }
}
