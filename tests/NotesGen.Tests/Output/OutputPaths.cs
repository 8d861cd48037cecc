using NotesGen.Output;
using Xunit;

namespace NotesGen.Tests.Output;

public sealed class OutputPaths : IDisposable
{
    private readonly OutputFolder folder = new();

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("/outside.html")]
    [InlineData("a\\..\\outside.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a/")]
    [InlineData(".notesgen-manifest")]
    public void ThatAreNotBelowTheFolderAreRefused(string path)
    {
        WriteReport report = folder.Write($"{path}: out\nindex.html: home");

        Assert.Equal($"Error NG5001: `{path}` cannot be written: it is not a path below the output folder", OutputFolder.Text(report));
        Assert.False(Directory.Exists(folder.Root));
    }

    [Fact]
    public void ThatDifferOnlyByCaseAreReported()
    {
        WriteReport report = folder.Write("images/A.png: 1\nimages/a.png: 2");

        string severity = OperatingSystem.IsLinux() ? "Warning" : "Error";
        Assert.Equal($"{severity} NG5004: `images/a.png` and `images/A.png` differ only by case", OutputFolder.Text(report));
        Assert.Equal(OperatingSystem.IsLinux() ? WriteOutcome.Complete : WriteOutcome.Refused, report.Outcome);
    }

    [Fact]
    public void ThatAreAFileAndAFolderAreRefused()
    {
        WriteReport report = folder.Write("a: file\na/b: page");

        Assert.Equal("Error NG5001: `a` cannot be written: other outputs need a folder of this name", OutputFolder.Text(report));
    }

    [Fact]
    public void ThatAreTooLongForTheDiskAreRefused()
    {
        string name = new('n', 300);

        WriteReport report = folder.Write($"index.html: home\n{name}: long\n{name}/a: long");

        Assert.NotEqual(WriteOutcome.Complete, report.Outcome);
        Assert.All(report.Diagnostics, diagnostic => Assert.Equal("NG5001", diagnostic.Rule.Code));
    }

    [Theory]
    [InlineData("notes/a/index.html")]
    [InlineData("notes/index.html")]
    [InlineData("notes")]
    public void DoNotFollowLinksWithinTheFolder(string path)
    {
        string outside = folder.Beside("outside");
        Directory.CreateDirectory(outside);
        Directory.CreateDirectory(folder.Root);
        Directory.CreateSymbolicLink(folder.At("notes"), outside);

        WriteReport report = folder.Write($"{path}: out", new WriteOptions { Mode = WriteMode.TakeOver });

        Assert.Equal(
            "Error NG5001: `notes` cannot be written: a symbolic link stands in its place, and may lead out of the output folder",
            OutputFolder.Text(report));
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
    }

    [Fact]
    public void OfFormerBuildsAreNotRemovedThroughLinks()
    {
        folder.Write("index.html: home\nnotes/a.html: A");
        Directory.Move(folder.At("notes"), folder.Beside("outside"));
        Directory.CreateSymbolicLink(folder.At("notes"), folder.Beside("outside"));

        Assert.Equal(0, folder.Write("index.html: home").Removed);

        Assert.True(File.Exists(folder.Beside("outside/a.html")));
    }

    public void Dispose() => folder.Dispose();
}
