using System.Text;

namespace NotesGen.Indexing.Search.Reading;

/// <summary>Reads what <c>ByteWriter</c> wrote. Whatever the bytes are, it ends: every value takes a byte at least, and nothing is read twice.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    public readonly bool IsAtEnd => at >= bytes.Length;

    /// <summary>A number that a count, a length or a place can have.</summary>
    public int Number()
    {
        uint number = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            if (IsAtEnd)
            {
                throw new DamagedIndexException("a number is cut off");
            }

            byte next = bytes[at++];
            if (shift == 28 && next > 7)
            {
                break;
            }

            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)number;
            }
        }

        throw new DamagedIndexException("a number is too large");
    }

    /// <summary>How many values follow; never more than there are bytes for.</summary>
    public int Count()
    {
        int count = Number();
        return count <= bytes.Length - at ? count : throw new DamagedIndexException("more values are promised than there are");
    }

    public string Text()
    {
        try
        {
            return Strict.GetString(Raw(Number()));
        }
        catch (DecoderFallbackException)
        {
            throw new DamagedIndexException("a text is not UTF-8");
        }
    }

    public string[] Texts()
    {
        string[] texts = new string[Count()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    public int[] Column(int count)
    {
        int[] column = count <= bytes.Length - at ? new int[count] : throw new DamagedIndexException("a column is cut off");
        for (int i = 0; i < count; i++)
        {
            column[i] = Number();
        }

        return column;
    }

    public ReadOnlySpan<byte> Raw(int length)
    {
        if (length > bytes.Length - at)
        {
            throw new DamagedIndexException("a text is cut off");
        }

        at += length;
        return bytes.Slice(at - length, length);
    }
}
