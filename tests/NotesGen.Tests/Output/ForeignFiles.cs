using NotesGen.Output;
using Xunit;

namespace NotesGen.Tests.Output;

public sealed class ForeignFiles : IDisposable
{
    private static readonly WriteOptions TakeOver = new() { Mode = WriteMode.TakeOver };
    private readonly OutputFolder folder = new();

    [Fact]
    public void Stay()
    {
        folder.Put("CNAME: example.org\nnotes/a/mine.txt: mine");
        folder.Write("notes/a/index.html: A");

        folder.Write("index.html: home");

        Assert.Equal("CNAME: example.org\nindex.html: home\nnotes/a/mine.txt: mine", folder.Files());
    }

    [Fact]
    public void WhereOutputsBelongStopTheBuildBeforeAnythingIsWritten()
    {
        folder.Put("about.html: mine\nnotes: mine too");

        WriteReport report = folder.Write("about.html: theirs\nindex.html: home\nnotes/a/index.html: A");

        Assert.Equal(WriteOutcome.Refused, report.Outcome);
        Assert.Equal("about.html: mine\nnotes: mine too", folder.Files());
        Assert.False(File.Exists(folder.At(".notesgen-manifest")));
        Assert.Equal(
            """
            Error NG5003: a file that notesgen did not write stands where this folder belongs: `notes`
            Error NG5003: a file that notesgen did not write stands where this output belongs: `about.html`
            """,
            OutputFolder.Text(report));
    }

    [Fact]
    public void ThatEqualTheOutputBecomeOurs()
    {
        folder.Put("index.html: home");
        Assert.Equal(1, folder.Write("index.html: home\na.html: A").Unchanged);

        folder.Write("a.html: A");

        Assert.Equal("a.html: A", folder.Files());
    }

    [Fact]
    public void AreOverwrittenWhereOutputsBelongWhenAllIsTakenOver()
    {
        folder.Put("CNAME: example.org\nabout.html: mine\nnotes: mine too");

        WriteReport report = folder.Write("about.html: theirs\nnotes/a/index.html: A", TakeOver);

        Assert.Equal(WriteOutcome.Complete, report.Outcome);
        Assert.Equal("CNAME: example.org\nabout.html: theirs\nnotes/a/index.html: A", folder.Files());
    }

    [Fact]
    public void InAFolderWhereAnOutputBelongsStayEvenThen()
    {
        folder.Put("notes/mine.txt: mine");

        WriteReport report = folder.Write("notes: a file", TakeOver);

        Assert.Equal("Error NG5001: `notes` cannot be written: a folder stands in its place", OutputFolder.Text(report));
        Assert.Equal("notes/mine.txt: mine", folder.Files());
    }

    [Fact]
    public void KeepTheFolderThatBecameTheirs()
    {
        folder.Write("notes/a/index.html: A\nnotes/b/index.html: B");
        folder.Put("notes/a/mine.txt: mine");

        folder.Write("index.html: home");

        Assert.Equal("index.html: home\nnotes/a/mine.txt: mine", folder.Files());
    }

    [Fact]
    public void AreAllThereIsWithoutAManifest()
    {
        folder.Write("index.html: home\nold.html: old");
        File.Delete(folder.At(".notesgen-manifest"));

        folder.Write("index.html: home");

        Assert.Equal("index.html: home\nold.html: old", folder.Files());
    }

    public void Dispose() => folder.Dispose();
}
