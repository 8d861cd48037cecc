using System.Buffers;

namespace NotesGen.Rendering;

/// <summary>
/// Holds the bytes of many pages in few large pieces, so that ten thousand pages are not ten thousand objects for the
/// collector to move. Pages are written to it and then taken one by one. One per thread; the pieces live as long as the pages do.
/// </summary>
internal sealed class OutputArena : IBufferWriter<byte>
{
    private const int FirstPiece = 64 * 1024;
    private const int LargestPiece = 1024 * 1024;

    private byte[] piece = [];
    private int first;
    private int used;

    /// <summary>What was written since the last time, as one range that stays.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        ReadOnlyMemory<byte> taken = piece.AsMemory(first, used - first);
        first = used;
        return taken;
    }

    /// <inheritdoc/>
    public void Advance(int count) => used += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return piece.AsMemory(used);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return piece.AsSpan(used);
    }

    private void MakeRoom(int count)
    {
        if (piece.Length - used >= Math.Max(count, 1))
        {
            return;
        }

        // A page is one range: what is there of it already moves with it. A page too large for a piece gets one to itself.
        ReadOnlySpan<byte> begun = piece.AsSpan(first, used - first);
        byte[] next = GC.AllocateUninitializedArray<byte>(Math.Max(Math.Clamp(piece.Length * 4, FirstPiece, LargestPiece), begun.Length + count));
        begun.CopyTo(next);
        (piece, first, used) = (next, 0, begun.Length);
    }
}
