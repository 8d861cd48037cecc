using System.Text;
using AngleSharp.Dom;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Sources.Images;
using Xunit;

namespace NotesGen.Tests.Sources;

/// <summary>What the heads of image files tell of their sizes. The files are made by hand, of nothing but a header.</summary>
public sealed class SizesOfImages
{
    private const string Png = "89504E470D0A1A0A 0000000D 49484452 0000012C 000000C8 0806000000";
    private const string Jpeg = "FFD8 FFE0 0004 0000 FFFF C0 0011 08 00C8 012C 03011100021100031100";
    private const string Gif = "474946383961 2C01 C800 000000";
    private const string Lossy = "52494646 00000000 57454250 56503820 00000000 000000 9D012A 2C01 C840";
    private const string Lossless = "52494646 00000000 57454250 5650384C 00000000 2F 2BC13100 0000000000";
    private const string Canvas = "52494646 00000000 57454250 56503858 0A000000 00000000 2B0100 C70000";
    private const string Avif = "00000010 66747970 61766966 00000000 00000034 6D657461 00000000 00000028 69707270 00000020 6970636F" + Box + "00000004";
    private const string Box = "00000014 69737065 00000000 0000012C 000000C8";

    public static TheoryData<string, string> Headers => new()
    {
        { "PNG", Png }, { "JPEG", Jpeg }, { "GIF", Gif }, { "WebP, lossy", Lossy }, { "WebP, lossless", Lossless }, { "WebP, canvas", Canvas }, { "AVIF", Avif },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void AreThoseOfTheirHeaders(string kind, string header) => Assert.Equal((kind, new ImageSize(300, 200)), (kind, Size(header)));

    [Theory]
    [MemberData(nameof(Headers))]
    public void AreNotToldByAFileThatIsCutShortOrDamaged(string kind, string header)
    {
        byte[] whole = Bytes(header);
        int least = Enumerable.Range(0, whole.Length + 1).First(length => Size(whole[..length]) is not null);

        Assert.InRange(least, 10, whole.Length);
        for (int i = 0; i < whole.Length; i++)
        {
            foreach (byte value in (byte[])[0, 1, 0x7F, 0x80, 0xFF])
            {
                byte[] damaged = [.. whole];
                damaged[i] = value;
                Assert.True(Size(damaged) is null or { Width: >= 1 and <= 65_535, Height: >= 1 and <= 65_535 }, kind);
            }
        }
    }

    [Theory]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000000 000000C8 0806000000")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 7FFFFFFF 7FFFFFFF 0806000000")]
    [InlineData("FFD8 FFC0 0011 08 0000 012C 03011100021100031100")]
    [InlineData("FFD8 FFDA 0004 0000 FFC0 0011 08 00C8 012C 03011100021100031100")]
    [InlineData("FFD8 FFE0 0001 0000 FFC0 0011 08 00C8 012C 03011100021100031100")]
    [InlineData("FFD8 FFFFFFFFFFFFFFFFFFFFFFFF")]
    [InlineData("424D 00000000")]
    [InlineData("")]
    public void AreNotBelievedWhereNoImageCouldBe(string header) => Assert.Null(Size(header));

    [Theory]
    [InlineData("4949 2A00 08000000 0100 1201 0300 01000000 06000000", 200, 300)]
    [InlineData("4D4D 002A 00000008 0001 0112 0003 00000001 00080000", 200, 300)]
    [InlineData("4D4D 002A 00000008 0001 0112 0003 00000001 00010000", 300, 200)]
    [InlineData("4D4D 002A 7FFFFFFF 0001 0112 0003 00000001 00060000", 300, 200)]
    [InlineData("4D4D 002A FFFFFFFF 0001 0112 0003 00000001 00060000", 300, 200)]
    public void AreTurnedWithTheCamera(string notes, int width, int height)
    {
        byte[] exif = [.. Encoding.ASCII.GetBytes("Exif\0\0"), .. Bytes(notes)];
        byte[] file = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. Bytes(Jpeg)[2..]];

        Assert.Equal(new ImageSize(width, height), Size(file));
    }

    [Fact]
    public void AreFoundBehindAllThatACameraWrites()
    {
        byte[] segment = [0xFF, 0xE2, 0xFF, 0xFF, .. new byte[65_533]];

        Assert.Equal(new ImageSize(300, 200), Size([0xFF, 0xD8, .. segment, .. segment, .. Bytes(Jpeg)[2..]]));
        Assert.Null(Size([0xFF, 0xD8, .. Enumerable.Repeat(segment, 5).SelectMany(bytes => bytes), .. Bytes(Jpeg)[2..]]));
    }

    [Theory]
    [InlineData("00000014 69737065 00000000 00000010 00000010")]
    [InlineData("00000009 69726F74 01")]
    public void AreNotGuessedWhereAnAvifHoldsMoreThanOne(string property)
    {
        byte[] more = Bytes(property);
        byte[] file = Bytes("00000010 66747970 61766966 00000000 000000FF 6D657461 00000000 000000FF 69707270 000000FF 6970636F" + Box);
        int length = file.Length + more.Length;
        (file[19], file[31], file[39]) = ((byte)(length - 16), (byte)(length - 28), (byte)(length - 36));

        Assert.Equal(new ImageSize(300, 200), Size(Shortened(file, more.Length)));
        Assert.Null(Size([.. file, .. more]));

        static byte[] Shortened(byte[] file, int by)
        {
            byte[] own = [.. file];
            (own[19], own[31], own[39]) = ((byte)(own[19] - by), (byte)(own[31] - by), (byte)(own[39] - by));
            return own;
        }
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'>", 300, 200)]
    [InlineData("<?xml version='1.0'?><!-- x --><svg width=' 300px' height='1in' viewBox='0 0 3 2'/>", 300, 96)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'a'>]><svg width='300' viewBox='0 0 3 2'/>", 300, 200)]
    [InlineData("<svg height='200' viewBox='0,0,3,2'/>", 300, 200)]
    [InlineData("<svg width='100%' viewBox='0 0 0.03 0.02'/>", 2000, 1333)]
    [InlineData("<svg width='100%' height='50%'/>", null, null)]
    [InlineData("<svg width='-3' height='NaN' viewBox='0 0 0 1'/>", null, null)]
    [InlineData("<svg viewBox='0 0 1e999 1'/>", null, null)]
    [InlineData("<html width='300' height='200'/>", null, null)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><svg width='&a;' height='2'/>", null, null)]
    [InlineData("<svg width='300' height=", null, null)]
    [InlineData("<?xml version='1.0' encoding='nonsense'?><svg width='3' height='2'/>", null, null)]
    [InlineData("", null, null)]
    public void OfDrawingsAreThoseOfTheirRoot(string text, int? width, int? height)
    {
        ImageSize? size = MemoryFolder.Of([new("a.SVG", text)]).SizeOfImage(new SourcePath("a.SVG"));

        Assert.Equal((width, height), (size?.Width, size?.Height));
    }

    [Theory]
    [InlineData("![[i.png]]", "300", "200")]
    [InlineData("![](i.png)", "300", "200")]
    [InlineData("![[i.png|150]]", "150", "100")]
    [InlineData("![[i.png|words|1]]", "1", "1")]
    [InlineData("![[i.png|30x40]]", "30", "40")]
    public void AreWrittenUnlessTheLabelSaysOtherwise(string link, string width, string height)
    {
        MiniSite site = MiniSite.OfBytes(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["a.md"] = Encoding.UTF8.GetBytes(link), ["i.png"] = Bytes(Png), ["unused.png"] = Bytes(Png) });
        IElement image = site.Page("notes/a/").QuerySelector("main img")!;

        Assert.Equal((width, height), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Single(site.Graph.ImageSizes);
    }

    [Fact]
    public void OfFilesThatAreGoneAreNone() => Assert.Null(new MemoryFolder(new Dictionary<string, byte[]>(StringComparer.Ordinal)).SizeOfImage(new SourcePath("a.png")));

    [Fact]
    public void AreReadFromTheDiskWithoutTheRestOfTheFile()
    {
        using Cli.TemporaryFolder folder = new();
        byte[] file = new byte[300_000];
        Bytes(Png).CopyTo(file, 0);
        File.WriteAllBytes(folder.At("a.png"), file);
        DiskFolder disk = new(folder.Path);

        Assert.Equal(100, disk.ReadHead(new SourcePath("a.png"), 100).Length);
        Assert.Equal(new ImageSize(300, 200), disk.SizeOfImage(new SourcePath("a.png")));
        Assert.Equal(300_000, disk.Read(new SourcePath("a.png")).Length);
    }

    private static ImageSize? Size(string hex) => Size(Bytes(hex));

    private static ImageSize? Size(byte[] file) => new MemoryFolder(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["a.png"] = file }).SizeOfImage(new SourcePath("a.png"));

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
