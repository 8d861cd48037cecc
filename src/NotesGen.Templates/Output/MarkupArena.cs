namespace NotesGen.Templates.Output;

/// <summary>Keeps what a rendering captured until the rendering ends, in blocks that are reused.</summary>
internal sealed class MarkupArena
{
    private const int BlockSize = 32 * 1024;
    private const int MostBlocks = 32;
    private readonly List<byte[]> blocks = [];
    private int block;
    private int used;

    /// <summary>A copy of the bytes that lives as long as the rendering.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        // What would not leave room for others gets an array of its own.
        if (bytes.Length > BlockSize / 2) return bytes.ToArray();
        if (blocks.Count == 0 || used + bytes.Length > BlockSize) NextBlock();

        var kept = blocks[block].AsMemory(used, bytes.Length);
        bytes.CopyTo(kept.Span);
        used += bytes.Length;
        return kept;
    }

    /// <summary>Forgets what was kept. What one huge page took is not kept for all that follow.</summary>
    public void Clear()
    {
        if (blocks.Count > MostBlocks) blocks.RemoveRange(MostBlocks, blocks.Count - MostBlocks);
        (block, used) = (0, 0);
    }

    private void NextBlock()
    {
        if (blocks.Count > 0) block++;
        if (block == blocks.Count) blocks.Add(new byte[BlockSize]);
        used = 0;
    }
}
