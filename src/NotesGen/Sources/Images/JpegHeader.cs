using System.Buffers.Binary;

namespace NotesGen.Sources.Images;

/// <summary>Walks the segments of a JPEG file up to the frame, which tells its size; a camera may have said before that it was held upright.</summary>
internal static class JpegHeader
{
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return null;
        }

        bool isTurned = false;
        ReadOnlySpan<byte> rest = head[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF)
        {
            byte marker = rest[1];
            if (marker == 0xFF)
            {
                // Any number of these may fill the room before a segment.
                rest = rest[1..];
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (marker is < 0xC0 or (>= 0xD0 and <= 0xDA) || length < 2 || rest.Length < 2 + length)
            {
                return null;
            }

            ReadOnlySpan<byte> segment = rest.Slice(4, length - 2);
            if (marker <= 0xCF && marker is not (0xC4 or 0xC8 or 0xCC))
            {
                return segment.Length < 5 ? null : Sides(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));
            }

            isTurned |= marker == 0xE1 && ExifOrientation.IsTurned(segment);
            rest = rest[(2 + length)..];
        }

        return null;

        ImageSize? Sides(int width, int height) => isTurned ? ImageSize.Of(height, width) : ImageSize.Of(width, height);
    }
}
