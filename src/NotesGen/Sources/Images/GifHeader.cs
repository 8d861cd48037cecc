using System.Buffers.Binary;

namespace NotesGen.Sources.Images;

/// <summary>Reads the screen of a GIF file.</summary>
internal static class GifHeader
{
    public static ImageSize? Read(ReadOnlySpan<byte> head) => head.Length >= 10 && (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8))
        ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]))
        : null;
}
