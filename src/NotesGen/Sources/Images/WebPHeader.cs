using System.Buffers.Binary;

namespace NotesGen.Sources.Images;

/// <summary>Reads the first chunk of a WebP file: a picture of one kind or the other, or the canvas of several.</summary>
internal static class WebPHeader
{
    private const int Content = 20;

    // Fourteen bits for each side, as both kinds of picture store it.
    private const int Side = 0x3FFF;

    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        if (head.Length < Content + 10 || !head.StartsWith("RIFF"u8) || !head[8..].StartsWith("WEBP"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> chunk = head[12..];
        ReadOnlySpan<byte> content = head[Content..];
        return chunk.StartsWith("VP8 "u8) ? Lossy(content) : chunk.StartsWith("VP8L"u8) ? Lossless(content) : chunk.StartsWith("VP8X"u8) ? Canvas(content) : null;
    }

    private static ImageSize? Lossy(ReadOnlySpan<byte> frame) => (frame[0] & 1) == 0 && frame[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
        ? ImageSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(frame[6..]) & Side, BinaryPrimitives.ReadUInt16LittleEndian(frame[8..]) & Side)
        : null;

    private static ImageSize? Lossless(ReadOnlySpan<byte> stream)
    {
        uint bits = BinaryPrimitives.ReadUInt32LittleEndian(stream[1..]);
        return stream[0] == 0x2F ? ImageSize.Of((bits & Side) + 1, ((bits >> 14) & Side) + 1) : null;
    }

    private static ImageSize? Canvas(ReadOnlySpan<byte> canvas) => ImageSize.Of(Three(canvas[4..]) + 1, Three(canvas[7..]) + 1);

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
