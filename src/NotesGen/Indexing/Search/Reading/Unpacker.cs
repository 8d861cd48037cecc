using System.IO.Compression;

namespace NotesGen.Indexing.Search.Reading;

/// <summary>Unpacks raw deflate, up to a bound: a few bytes can be made to stand for very many.</summary>
internal static class Unpacker
{
    private const int Most = 256 * 1024 * 1024;

    /// <summary>Unpacks what refers to bytes before it: these are put before as a block of deflate that is not packed (RFC 1951, 3.2.4).</summary>
    public static ReadOnlySpan<byte> UnpackBehind(byte[] common, byte[] packed)
    {
        if (common.Length == 0)
        {
            return Unpack(packed);
        }

        int length = common.Length;
        byte[] plain = Unpack([0, (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8), .. common, .. packed]);
        return plain.AsSpan(Math.Min(length, plain.Length));
    }

    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        using MemoryStream source = new(packed.ToArray());
        using DeflateStream stream = new(source, CompressionMode.Decompress);
        using MemoryStream plain = new();
        byte[] room = new byte[16 * 1024];
        try
        {
            for (int read = stream.Read(room); read > 0; read = stream.Read(room))
            {
                plain.Write(room, 0, read);
                if (plain.Length > Most)
                {
                    throw new DamagedIndexException("a piece unpacks to more than any index holds");
                }
            }
        }
        catch (InvalidDataException)
        {
            throw new DamagedIndexException("a piece cannot be unpacked");
        }

        return plain.ToArray();
    }
}
