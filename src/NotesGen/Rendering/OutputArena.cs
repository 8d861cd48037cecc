
namespace NotesGen.Rendering;

/// <summary>
/// Holds the bytes of many pages in few large pieces, so that ten thousand pages are not ten thousand objects for the
/// collector to move. One per thread; the pieces live as long as the pages do.
/// </summary>
internal sealed class OutputArena
{
    private const int PieceSize = 1024 * 1024;

    private byte[] piece = [];
    private int used;

    /// <summary>A copy of the bytes that stays.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > PieceSize / 4)
        {
            return bytes.ToArray();
        }

        if (piece.Length - used < bytes.Length)
        {
            piece = GC.AllocateUninitializedArray<byte>(PieceSize);
            used = 0;
        }

        bytes.CopyTo(piece.AsSpan(used));
        ReadOnlyMemory<byte> kept = piece.AsMemory(used, bytes.Length);
        used += bytes.Length;
        return kept;
    }
}
