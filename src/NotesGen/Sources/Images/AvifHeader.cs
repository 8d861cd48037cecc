using System.Buffers.Binary;

namespace NotesGen.Sources.Images;

/// <summary>
/// Reads the properties of an AVIF file. It may hold several pictures, turned or cut, and which is shown takes its whole index to tell: only
/// a file whose pictures are all of one size, and none turned or cut, tells its size here.
/// </summary>
internal static class AvifHeader
{
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> brand = Child(head, "ftyp"u8);
        if (!brand.StartsWith("avif"u8) && !brand.StartsWith("avis"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> meta = Child(head, "meta"u8);
        ReadOnlySpan<byte> properties = meta.Length < 4 ? default : Child(Child(meta[4..], "iprp"u8), "ipco"u8);
        ImageSize? size = null;
        while (Next(ref properties, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content))
        {
            if (type.SequenceEqual("irot"u8) || type.SequenceEqual("clap"u8))
            {
                return null;
            }

            if (type.SequenceEqual("ispe"u8) && content.Length >= 12)
            {
                ImageSize? found = ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(content[4..]), BinaryPrimitives.ReadUInt32BigEndian(content[8..]));
                if (found is null || (size is not null && size != found))
                {
                    return null;
                }

                size = found;
            }
        }

        return size;
    }

    /// <summary>The content of the first box of a type; empty if there is none.</summary>
    private static ReadOnlySpan<byte> Child(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (Next(ref boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content))
        {
            if (type.SequenceEqual(wanted))
            {
                return content;
            }
        }

        return default;
    }

    /// <summary>Takes the first of the boxes; false if there is none, or it is not whole.</summary>
    private static bool Next(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content)
    {
        uint length = boxes.Length < 8 ? 0 : BinaryPrimitives.ReadUInt32BigEndian(boxes);
        if (length < 8 || length > boxes.Length)
        {
            type = content = default;
            return false;
        }

        type = boxes[4..8];
        content = boxes[8..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }
}
