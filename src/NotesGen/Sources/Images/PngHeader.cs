using System.Buffers.Binary;

namespace NotesGen.Sources.Images;

/// <summary>Reads the first chunk of a PNG file.</summary>
internal static class PngHeader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageSize? Read(ReadOnlySpan<byte> head) => head.Length >= 24 && head.StartsWith(Signature) && head[12..].StartsWith("IHDR"u8)
        ? ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..]))
        : null;
}
