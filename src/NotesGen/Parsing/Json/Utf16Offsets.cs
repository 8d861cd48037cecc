using System.Text;

namespace NotesGen.Parsing.Json;

/// <summary>Offsets of a UTF-8 text as offsets of the same text in UTF-16. Asked in rising order, it reads the text once.</summary>
internal sealed class Utf16Offsets(ReadOnlyMemory<byte> utf8)
{
    private int bytes;
    private int units;

    /// <summary>The offset in UTF-16 code units that belongs to an offset in bytes.</summary>
    public int Of(long byteOffset)
    {
        int target = (int)Math.Clamp(byteOffset, 0, utf8.Length);
        if (target < bytes)
        {
            (bytes, units) = (0, 0);
        }

        units += Encoding.UTF8.GetCharCount(utf8.Span[bytes..target]);
        bytes = target;
        return units;
    }
}
