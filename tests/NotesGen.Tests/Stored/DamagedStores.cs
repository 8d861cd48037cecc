using System.Security.Cryptography;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Stored;
using NotesGen.Sources;
using NotesGen.Tests.Properties;
using Xunit;

namespace NotesGen.Tests.Stored;

/// <summary>Whatever happens to the file, a build gets the notes of the site or reads them anew, and never fails.</summary>
public sealed class DamagedStores
{
    private static readonly MemoryFolder Folder = new GeneratedSite(5).Folder;
    private static readonly StoredSite Whole = StoredSite.Read(Folder);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void NeverTellAnotherNote(int seed) => Assert.Null(StoredSite.Lie(Folder, Damaged(seed), Whole));

    [Fact]
    public void AreMendedByTheNextBuild()
    {
        for (int seed = 1; seed <= 40; seed++)
        {
            StoredSite read = StoredSite.Read(Folder, Damaged(seed));

            Assert.Null(Differences.Between(Whole.Parsed.Notes, read.Parsed.Notes));
            Assert.Equal(Whole.File, read.File);
        }
    }

    [Fact]
    public void LoseOnlyTheNoteThatIsDamaged()
    {
        byte[] file = [.. Whole.File];
        file[10] ^= 1;

        Assert.Equal(Whole.Parsed.Notes.Count - 1, Readable(file));
        Assert.Equal(Whole.Parsed.Notes.Count, Readable(Whole.File));
    }

    [Fact]
    public void AreEmptyWithAnotherKey() => Assert.Equal(0, StoredNotes.Open(Whole.File, "other rules").Count);

    [Fact]
    public void AreEmptyWithoutAFile() => Assert.Equal(0, StoredNotes.Open(default, StoredSite.Key).Count);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreNoDangerWhenForged(int seed)
    {
        // Somebody who may write the file can write any checksum too: then the note may be any, but it is one, or none.
        Random random = new(seed);
        (string path, string digest) = StoredSite.DigestsOf(Folder).ElementAt(random.Next(Whole.Parsed.Notes.Count));
        byte[] slice = Damaged(StoredNotes.Open(Whole.File, StoredSite.Key).Find(new SourcePath(path), digest)!.Bytes.ToArray(), random);
        StoredIndex index = new(StoredSite.Key);
        index.Add(path, Convert.FromHexString(digest), SHA256.HashData(slice), slice.Length);

        StoredNotes forged = StoredNotes.Open((byte[])[.. slice, .. index.Close()], StoredSite.Key);

        Assert.Equal(1, forged.Count);
        Assert.Equal(forged.TryRead(new SourcePath(path), digest, out Note? note, out _), note is not null);
    }

    private static int Readable(byte[] file)
    {
        StoredNotes stored = StoredNotes.Open(file, StoredSite.Key);
        return StoredSite.DigestsOf(Folder).Count(each => stored.TryRead(new SourcePath(each.Key), each.Value, out _, out _));
    }

    private static byte[] Damaged(int seed) => Damaged(Whole.File, new Random(seed));

    private static byte[] Damaged(byte[] whole, Random random)
    {
        byte[] file = [.. whole];
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
        }

        return random.Next(6) switch
        {
            0 => whole[..random.Next(whole.Length)],
            1 => whole[random.Next(whole.Length)..],
            2 => [.. whole, .. whole.Take(random.Next(100))],
            3 => [.. whole.Take(random.Next(whole.Length)), 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. whole.Skip(random.Next(whole.Length))],
            _ => file,
        };
    }
}
