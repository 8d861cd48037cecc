using NotesGen.Benchmarks.Searching;
using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Queries;
using NotesGen.Indexing.Search.Reading;
using Xunit;

namespace NotesGen.Tests.Search;

public sealed class DamagedIndexes
{
    private static readonly Dictionary<string, byte[]> Whole = MiniSite.Of("""
        === notes/one.md
        ---
        title: What is rewarded?
        topic: rewards
        date: 2024-02-03
        ---
        Rewards shape what a model does, and what it does not. Rewards are checked.
        === notes/two.md
        A second note on rewards and [[one]].
        """).Built.Outputs.Where(output => output.Path.EndsWith(".bin", StringComparison.Ordinal)).ToDictionary(output => output.Path, output => output.Content.ToArray(), StringComparer.Ordinal);

    private static readonly string[] Words = ["rewards", "xewards"];

    private static readonly string[] Queries = ["rewards", "\"rewards shape\" -second", "rewrds", "xewards", "topic:rewards what is rew", "note two year:2024"];

    [Fact]
    public void ThatAreNotThereAreToldApart()
    {
        Assert.Null(SiteSearch.Open(new CountedIndex(new Dictionary<string, ReadOnlyMemory<byte>>()), out string? problem));
        Assert.Equal("there is no `search/start.bin`", problem);
    }

    [Fact]
    public void OfAnotherKindAreToldApart()
    {
        Assert.Null(SiteSearch.Open(With("search/start.bin", "<!doctype html>"u8.ToArray()), out string? problem));
        Assert.Equal("`search/start.bin`: it does not begin as a search index of this version does", problem);
    }

    [Fact]
    public void ThatLackAFileSaySo()
    {
        foreach (string path in Whole.Keys.Where(path => path != "search/start.bin"))
        {
            SiteSearch? search = SiteSearch.Open(new CountedIndex(Whole.Where(file => file.Key != path).ToDictionary(file => file.Key, file => (ReadOnlyMemory<byte>)file.Value)), out _);

            Assert.Contains($"`{path}` is not there, or not whole", Words.Select(query => search!.Find(query, 10).Problem));
        }
    }

    [Fact]
    public void NeverBreakTheProgram()
    {
        Random random = new(20261120);
        int told = 0;
        foreach ((string path, byte[] bytes) in Whole)
        {
            for (int round = 0; round < 150; round++)
            {
                byte[] damaged = round % 3 == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
                for (int flips = round % 3 == 0 ? 0 : random.Next(1, 4); flips > 0; flips--)
                {
                    damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                }

                told += Ask(With(path, damaged));
            }
        }

        Assert.True(told > 100, $"only {told} damages were noticed");
    }

    /// <summary>Damage after the packing: each number of an unpacked file changed, as a hostile site may have it.</summary>
    [Fact]
    public void NeverBreakTheProgramWithinTheirPacking()
    {
        byte[] start = Unpacked(Whole["search/start.bin"].AsSpan(4));
        Random random = new(4);
        for (int place = 0; place < start.Length; place++)
        {
            byte[] damaged = [.. start];
            damaged[place] = (byte)random.Next(256);
            ByteWriter file = new();
            file.Raw("NGS2"u8);
            new Packer().Pack(damaged, file);
            Ask(With("search/start.bin", file.ToArray()));
        }
    }

    private static int Ask(CountedIndex files)
    {
        if (SiteSearch.Open(files, out string? problem) is not { } search)
        {
            Assert.NotNull(problem);
            return 1;
        }

        return Queries.Any(query => search.Find(query, 10).Problem is not null) ? 1 : 0;
    }

    private static byte[] Unpacked(ReadOnlySpan<byte> packed) => Unpacker.Unpack(packed);

    private static CountedIndex With(string path, byte[] bytes)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = Whole.ToDictionary(file => file.Key, file => (ReadOnlyMemory<byte>)file.Value, StringComparer.Ordinal);
        files[path] = bytes;
        return new CountedIndex(files);
    }
}
