using System.IO.Compression;

namespace NotesGen.Indexing.Search.Reading;

/// <summary>Unpacks raw deflate, up to a bound: a few bytes can be made to stand for very many.</summary>
internal static class Unpacker
{
    private const int Most = 256 * 1024 * 1024;

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
