namespace NotesGen.Indexing.Search.Bytes;

/// <summary>Bits, the lowest of a byte first.</summary>
internal sealed class BitWriter(ByteWriter output)
{
    private ulong held;
    private int count;

    public void Write(uint bits, int length)
    {
        held |= (ulong)bits << count;
        count += length;
        while (count >= 8)
        {
            output.Byte((byte)held);
            held >>= 8;
            count -= 8;
        }
    }

    /// <summary>Fills the last byte up with zeros.</summary>
    public void Finish()
    {
        if (count > 0)
        {
            output.Byte((byte)held);
        }

        held = 0;
        count = 0;
    }
}
