using NotesGen.Output;
using Xunit;

namespace NotesGen.Tests.Output;

public sealed class WrittenSites : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly OutputFolder folder = new();

    [Fact]
    public void HoldEveryOutputAndCopiedAsset()
    {
        WriteReport report = folder.Write("index.html: home\nnotes/a/index.html: A\nimages/a.png: copy of images/a.png");

        Assert.Equal("images/a.png: PNG\nindex.html: home\nnotes/a/index.html: A", folder.Files());
        Assert.Equal((WriteOutcome.Complete, 3, 0, 0), Numbers(report));
        Assert.Empty(report.Diagnostics);
    }

    [Fact]
    public void AreNotTouchedWhenNothingChanged()
    {
        string site = "index.html: home\nnotes/a/index.html: A\nbig.bin: copy of big.bin";
        folder.Write(site);
        string[] files = [folder.At("index.html"), folder.At("notes/a/index.html"), folder.At("big.bin"), folder.At(".notesgen-manifest")];
        Array.ForEach(files, file => File.SetLastWriteTimeUtc(file, LongAgo));

        WriteReport report = folder.Write(site);

        Assert.Equal((WriteOutcome.Complete, 0, 3, 0), Numbers(report));
        Assert.All(files, file => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public void ChangeOnlyWhereTheirContentDid()
    {
        folder.Write("same.html: same\nlonger.html: short\nshorter.html: quite long\nequal-length.html: abc");
        File.SetLastWriteTimeUtc(folder.At("same.html"), LongAgo);

        WriteReport report = folder.Write("same.html: same\nlonger.html: no longer short\nshorter.html: long\nequal-length.html: abd");

        Assert.Equal("equal-length.html: abd\nlonger.html: no longer short\nsame.html: same\nshorter.html: long", folder.Files());
        Assert.Equal((WriteOutcome.Complete, 3, 1, 0), Numbers(report));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.At("same.html")));
    }

    [Fact]
    public void LoseFilesThatAreNoLongerPartOfThem()
    {
        folder.Write("index.html: home\nnotes/a/index.html: A\nnotes/a/data.json: {}\nnotes/b/index.html: B");

        WriteReport report = folder.Write("index.html: home\nnotes/b/index.html: B");

        Assert.Equal("index.html: home\nnotes/b/index.html: B", folder.Files());
        Assert.Equal(2, report.Removed);
    }

    [Fact]
    public void MayTurnAFileIntoAFolderAndBack()
    {
        folder.Write("notes/a: file");

        folder.Write("notes/a/b/index.html: page");
        Assert.Equal("notes/a/b/index.html: page", folder.Files());

        folder.Write("notes/a: file");
        Assert.Equal("notes/a: file", folder.Files());
    }

    [Fact]
    public void AreTheSameForAnyNumberOfJobs()
    {
        string site = string.Join('\n', Enumerable.Range(0, 200).Select(number => $"notes/{number % 17}/{number}.html: {number}"));
        folder.Write(site, new WriteOptions { Jobs = 1 });
        using OutputFolder other = new();

        other.Write(site, new WriteOptions { Jobs = 8 });

        Assert.Equal(folder.Files(), other.Files());
        Assert.Equal(folder.Manifest(), other.Manifest());
    }

    [Fact]
    public void AreWrittenAnewWhenAllIsTakenOver()
    {
        folder.Write("index.html: home");
        File.SetLastWriteTimeUtc(folder.At("index.html"), LongAgo);

        WriteReport report = folder.Write("index.html: home", new WriteOptions { Mode = WriteMode.TakeOver });

        Assert.Equal((WriteOutcome.Complete, 1, 0, 0), Numbers(report));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(folder.At("index.html")));
    }

    public void Dispose() => folder.Dispose();

    private static (WriteOutcome Outcome, int Written, int Unchanged, int Removed) Numbers(WriteReport report) =>
        (report.Outcome, report.Written, report.Unchanged, report.Removed);
}
