using System.Buffers.Binary;

namespace NotesGen.Sources.Images;

/// <summary>Reads from the notes of a camera whether it was held upright: a browser then turns the image by a quarter.</summary>
internal static class ExifOrientation
{
    private const int Orientation = 0x0112;
    private const int FieldLength = 12;

    /// <summary>True if width and height change places.</summary>
    public static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
        {
            return false;
        }

        ReadOnlySpan<byte> notes = segment[6..];
        bool isBigEndian = notes.StartsWith("MM"u8);
        if (!isBigEndian && !notes.StartsWith("II"u8))
        {
            return false;
        }

        uint start = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(notes[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(notes[4..]);
        if (start > notes.Length - 2)
        {
            return false;
        }

        ReadOnlySpan<byte> fields = notes[(int)start..];
        int count = Number(fields);
        fields = fields[2..];
        for (int i = 0; i < count && fields.Length >= FieldLength; i++, fields = fields[FieldLength..])
        {
            if (Number(fields) == Orientation)
            {
                return Number(fields[8..]) is >= 5 and <= 8;
            }
        }

        return false;

        int Number(ReadOnlySpan<byte> at) => isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);
    }
}
