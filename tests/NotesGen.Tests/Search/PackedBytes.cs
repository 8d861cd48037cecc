using System.IO.Compression;
using System.Text;
using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Reading;
using Xunit;

namespace NotesGen.Tests.Search;

public sealed class PackedBytes
{
    public static TheoryData<string> Shapes => ["empty", "one", "zeros", "noise", "text", "long text", "far repeats", "all bytes", "skewed"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void AreReadByEveryInflater(string shape)
    {
        byte[] plain = Make(shape);
        ByteWriter packed = new();
        Packer packer = new();
        packer.Pack(plain, packed);
        byte[] first = packed.ToArray();

        using DeflateStream stream = new(new MemoryStream(first), CompressionMode.Decompress);
        using MemoryStream read = new();
        stream.CopyTo(read);
        Assert.Equal(plain, read.ToArray());
        Assert.True(first.Length <= plain.Length + (plain.Length / 1000) + 16, $"{shape}: {plain.Length} became {first.Length}");

        // A packer that was used before packs alike.
        packed.Clear();
        packer.Pack(plain, packed);
        Assert.Equal(first, packed.ToArray());
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void MayReferToWhatTheyAreUnpackedBehind(string shape)
    {
        byte[] common = Make("long text")[..20_000];
        CommonText text = new(common);
        Packer packer = new();
        ByteWriter alone = new();
        foreach (byte[] plain in (byte[][])[Make(shape), Make("long text")[5000..7000], Make(shape)])
        {
            ByteWriter packed = new();
            packer.Pack(text, plain, packed);

            Assert.Equal(plain, Unpacker.UnpackBehind(common, packed.ToArray()));
            alone = packed;
        }

        ByteWriter again = new();
        new Packer().Pack(new CommonText(common), Make(shape), again);
        Assert.Equal(alone.ToArray(), again.ToArray());
    }

    [Fact]
    public void AreFewForTextThatRepeats()
    {
        ByteWriter packed = new();
        new Packer().Pack(Make("long text"), packed);

        Assert.InRange(packed.Length, 1, Make("long text").Length / 3);
    }

    private static byte[] Make(string shape)
    {
        Random random = new(7);
        byte[] bytes = shape switch
        {
            "empty" => [],
            "one" => [42],
            "zeros" => new byte[200_000],
            "text" => Encoding.UTF8.GetBytes("Reward models reward what is rewarded."),
            "long text" => Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 20_000).Select(i => "word" + random.Next(400) + (i % 50 == 0 ? "\n" : "")))),
            "all bytes" => [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))],
            "skewed" => [.. Enumerable.Range(0, 300_000).Select(_ => (byte)(255.0 * Math.Pow(random.NextDouble(), 30)))],
            _ => new byte[150_000],
        };
        if (shape is "noise" or "far repeats")
        {
            random.NextBytes(bytes);
        }

        if (shape == "far repeats")
        {
            bytes.AsSpan(0, 500).CopyTo(bytes.AsSpan(32_768));
            bytes.AsSpan(0, 500).CopyTo(bytes.AsSpan(100_000));
        }

        return bytes;
    }
}
