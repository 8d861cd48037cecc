using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Parsing.Stored;
using NotesGen.Sources;
using NotesGen.Tests.Architecture;
using NotesGen.Tests.Fuzzing;
using NotesGen.Tests.Properties;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Stored;

/// <summary>What a former build stored is what reading the files gives, for whole sites, and only for files that have not changed.</summary>
public sealed class StoredSites
{
    private static readonly SourcePath Only = new("a.md");

    public static TheoryData<string> Golden => GoldenSites.Names;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Fact]
    public void AreTheDemoAsItIsRead() => AssertKept(DemoSite.Folder);

    [Theory]
    [MemberData(nameof(Golden))]
    public void AreGoldenSitesAsTheyAreRead(string name) => AssertKept(new DiskFolder(Repository.At($"tests/sites/{name}/content")));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreOddSitesAsTheyAreRead(int seed)
    {
        AssertKept(FuzzedSite.FolderOf(new FuzzedSite(seed).Files));
        AssertKept(new GeneratedSite(seed).Folder, new BuildOptions { Drafts = DraftPolicy.Include });
    }

    [Fact]
    public void AreTheSameBytesForAnyNumberOfThreads()
    {
        byte[] one = StoredSite.Read(DemoSite.Folder, options: new BuildOptions { Jobs = 1 }).File;

        Assert.Equal(one, StoredSite.Read(DemoSite.Folder, options: new BuildOptions { Jobs = 7 }).File);
        Assert.Equal(one, StoredSite.Read(new ShuffledFolder(DemoSite.Folder, 3), one, new BuildOptions { Jobs = 3 }).File);
    }

    [Fact]
    public void AreReadAnewWhereTheyChanged()
    {
        GeneratedSite site = new(1);
        StoredSite former = StoredSite.Read(site.Folder);
        for (int edit = 0; edit < 60; edit++)
        {
            string what = site.Edit();
            ParsedSite fresh = Parser.Parse(Discovery.Discover(site.Folder), new BuildOptions());

            former = StoredSite.Read(site.Folder, former.File);

            Assert.True(Differences.Between(fresh.Notes, former.Parsed.Notes) is null, what);
            Assert.Equal(fresh.Diagnostics, former.Parsed.Diagnostics);
            Assert.Equal(StoredSite.Read(site.Folder).File, former.File);
        }
    }

    [Fact]
    public void AreNotReadFromTheFolder()
    {
        MemoryFolder folder = MemoryFolder.Of([new("a.md", "# A"), new("b.md", "# B")]);
        byte[] file = StoredSite.Read(folder).File;
        MemoryFolder now = MemoryFolder.Of([new("a.md", "# Changed"), new("b.md", "# Changed")]);
        SortedDictionary<string, string> digests = StoredSite.DigestsOf(folder);
        digests["b.md"] = StoredSite.DigestsOf(now)["b.md"];

        StoredSite read = StoredSite.Read(now, StoredNotes.Open(file, StoredSite.Key), digests, new BuildOptions());

        Assert.Equal(["A", "Changed"], read.Parsed.Notes.Select(note => note.Title));
    }

    [Fact]
    public void LeaveOutWhatNoFileCanHold()
    {
        StoredSite site = StoredSite.Read(DemoSite.Folder);
        KeyValuePair<SourcePath, ParsedNote>[] notes = [.. site.Parsed.Notes.Select(note => KeyValuePair.Create(note.Path, site.Known.Find(note.Path)!))];
        using MemoryStream file = new();

        StoredNotesWriter.Write(file, notes, StoredNotes.Open(default, StoredSite.Key), 2, site.File.Length / 2);

        Assert.InRange(StoredNotes.Open(file.ToArray(), StoredSite.Key).Count, 1, notes.Length - 1);
        Assert.InRange(file.Length, 1, (site.File.Length / 2) + (200 * notes.Length));
        Assert.Null(StoredSite.Lie(DemoSite.Folder, file.ToArray(), site));
    }

    [Fact]
    public void NeedNotBeWrittenAgainIfNothingChanged()
    {
        GeneratedSite site = new(2);
        StoredSite first = StoredSite.Read(site.Folder);
        Dictionary<string, string> fewer = site.Files.Where(file => file.Key != "topics/rewards.md").ToDictionary();
        Dictionary<string, string> other = new(site.Files) { ["topics/rewards.md"] = "Other.\n" };

        Assert.False(first.Known.IsStored());
        Assert.True(StoredSite.Read(site.Folder, first.File).Known.IsStored());
        Assert.False(StoredSite.Read(MemoryFolder.Of(fewer), first.File).Known.IsStored());
        Assert.False(StoredSite.Read(MemoryFolder.Of(other), first.File).Known.IsStored());
    }

    [Fact]
    public void AreRecalledOnce()
    {
        MemoryFolder folder = MemoryFolder.Of([new("a.md", "# Before")]);
        StoredSite before = StoredSite.Read(folder);
        ParsedFiles known = new(StoredNotes.Open(before.File, StoredSite.Key), StoredSite.DigestsOf(folder));
        Assert.Equal("Before", Parser.Parse(Discovery.Discover(folder), new BuildOptions(), known).Notes[0].Title);
        known.Forget(new SourcePath("a.md"));

        ParsedSite after = Parser.Parse(Discovery.Discover(MemoryFolder.Of([new("a.md", "# After")])), new BuildOptions(), known);

        Assert.Equal("After", after.Notes[0].Title);
    }

    [Fact]
    public void BelongToTheBytesThatWereParsed()
    {
        StoredSite site = StoredSite.Read(new RestlessFolder(), StoredNotes.Open(default, StoredSite.Key), new Dictionary<string, string>(), new BuildOptions());

        string title = site.Parsed.Notes[0].Title;
        Assert.True(StoredNotes.Open(site.File, StoredSite.Key).TryRead(Only, SourceDigests.Of(Encoding.UTF8.GetBytes("# " + title)), out Note? note, out _));
        Assert.Equal(title, note.Title);
    }

    [Fact]
    public void KeepNoDatesOfVersionControl()
    {
        GitFolder folder = new();

        StoredSite site = StoredSite.Read(folder);

        Assert.NotNull(site.Parsed.Notes[0].Date);
        Assert.True(StoredNotes.Open(site.File, StoredSite.Key).TryRead(Only, StoredSite.DigestsOf(folder)[Only.Value], out Note? note, out _));
        Assert.Null(note.Date);
    }

    private static void AssertKept(ISourceFolder folder, BuildOptions? options = null)
    {
        StoredSite read = StoredSite.Read(folder, options: options);
        StoredSite again = StoredSite.Read(folder, read.File, options);

        Assert.Null(Differences.Between(read.Parsed.Notes, again.Parsed.Notes));
        Assert.Null(Differences.Between(read.Parsed.Diagnostics, again.Parsed.Diagnostics));
        Assert.Null(StoredSite.Lie(folder, read.File, read));
        Assert.Equal(read.File, again.File);
    }

    /// <summary>A folder whose one file holds something else whenever it is read.</summary>
    private sealed class RestlessFolder : ISourceFolder
    {
        private int readings;

        public SourceListing List() => new([Only], []);

        public ReadOnlySpan<byte> Read(SourcePath path) => Encoding.UTF8.GetBytes($"# Reading {readings++}");

        public bool Holds(SourcePath path) => path == Only;

        public bool HoldsFolder(SourcePath path) => false;

        public FileHistory History() => FileHistory.None;
    }

    /// <summary>A folder of one note without a date, whose history knows one.</summary>
    private sealed class GitFolder : ISourceFolder
    {
        public SourceListing List() => new([Only], []);

        public ReadOnlySpan<byte> Read(SourcePath path) => "# A"u8;

        public bool Holds(SourcePath path) => path == Only;

        public bool HoldsFolder(SourcePath path) => false;

        public FileHistory History() => new(new Dictionary<SourcePath, (DateOnly First, DateOnly Last)> { [Only] = (new(2024, 1, 2), new(2024, 1, 2)) }, []);
    }
}
