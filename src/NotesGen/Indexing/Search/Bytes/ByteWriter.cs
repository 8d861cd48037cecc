using System.Text;

namespace NotesGen.Indexing.Search.Bytes;

/// <summary>Bytes that grow, with the numbers and texts of the search index's files.</summary>
internal sealed class ByteWriter
{
    private byte[] bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    /// <summary>A number as unsigned LEB128: seven bits a byte, the lowest first.</summary>
    public void Number(long number)
    {
        Span<byte> room = Room(10);
        int at = 0;
        ulong rest = (ulong)number;
        while (rest >= 0x80)
        {
            room[at++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        room[at++] = (byte)rest;
        Length += at;
    }

    /// <summary>A text: how many bytes of UTF-8 it takes, and these.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
    }

    /// <summary>How many texts, and these.</summary>
    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (string text in texts)
        {
            Text(text);
        }
    }

    public void Raw(ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(Room(raw.Length));
        Length += raw.Length;
    }

    public void Byte(int value)
    {
        Room(1)[0] = (byte)value;
        Length++;
    }

    private Span<byte> Room(int more)
    {
        if (bytes.Length - Length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
        }

        return bytes.AsSpan(Length);
    }
}
