using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Output;
using NotesGen.Sources;
using Xunit;

namespace NotesGen.Tests.Output;

public sealed class InterruptedWrites : IDisposable
{
    private static readonly WriteOptions OneByOne = new() { Jobs = 1 };
    private readonly OutputFolder folder = new();

    [Fact]
    public void LeaveWholeFilesAndLetTheNextBuildPutTheFolderRight()
    {
        folder.Write("a.html: A\nb.html: B\nold/index.html: old");
        using CancellationTokenSource cancellation = new();
        CancelWhenRead sources = new(cancellation);
        OutputFile[] outputs =
        [
            new("new.html", "new"u8.ToArray()),
            new("stop.png", default) { CopyOf = new SourcePath("stop.png") },
            new("a.html", "changed"u8.ToArray()),
        ];

        WriteReport report = OutputWriter.Write(outputs, sources, folder.Root, OneByOne, cancellation.Token);

        Assert.Equal((WriteOutcome.Cancelled, 2), (report.Outcome, report.Written));
        Assert.Equal("a.html: A\nb.html: B\nnew.html: new\nold/index.html: old\nstop.png: whole", folder.Files());

        folder.Write("c.html: C");

        Assert.Equal("c.html: C", folder.Files());
    }

    [Fact]
    public void BeforeTheFirstFileTouchNothing()
    {
        WriteReport report = OutputWriter.Write(
            OutputFolder.Outputs("index.html: home"), MemoryFolder.Of([]), folder.Root, OneByOne, new CancellationToken(canceled: true));

        Assert.Equal(WriteOutcome.Cancelled, report.Outcome);
        Assert.False(Directory.Exists(folder.Root));
    }

    [Fact]
    public void ThatFailOnTheWayRemoveNothing()
    {
        folder.Write("a.html: A\nold.html: old");

        WriteReport report = folder.Write("a.html: changed\nb.png: copy of missing.png\nc.html: C", OneByOne);

        Assert.Equal(WriteOutcome.Failed, report.Outcome);
        Assert.Equal("Error NG1006: missing.png: this file cannot be read: it is not there any more", OutputFolder.Text(report));
        Assert.Equal("a.html: changed\nold.html: old", folder.Files());

        folder.Write("c.html: C");

        Assert.Equal("c.html: C", folder.Files());
    }

    [Fact]
    public void ForWantOfRoomTouchNothing()
    {
        byte[] page = new byte[64 * 1024 * 1024];
        long pages = (new DriveInfo(Path.GetTempPath()).AvailableFreeSpace / page.Length) + 2;
        OutputFile[] outputs = [.. Enumerable.Range(0, (int)Math.Min(pages, 1_000_000)).Select(number => new OutputFile($"{number}.html", page))];

        WriteReport report = OutputWriter.Write(outputs, MemoryFolder.Of([]), folder.Root, OneByOne, CancellationToken.None);

        Assert.Equal(WriteOutcome.Refused, report.Outcome);
        Assert.StartsWith("Error NG5001: the output folder cannot be written: the disk is full", OutputFolder.Text(report), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Root));
    }

    [Fact]
    public void WhereAFileStandsAboveTheFolderAreReported()
    {
        folder.Put("file: mine");

        WriteReport report = OutputWriter.Write(
            [new("a.html", "A"u8.ToArray())], MemoryFolder.Of([]), folder.At("file/site"), OneByOne, CancellationToken.None);

        Assert.Equal(WriteOutcome.Failed, report.Outcome);
        Assert.StartsWith("Error NG5001: the output folder cannot be written: ", OutputFolder.Text(report), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private sealed class CancelWhenRead(CancellationTokenSource cancellation) : ISourceFolder
    {
        public SourceListing List() => new([], []);

        public ReadOnlySpan<byte> Read(SourcePath path)
        {
            cancellation.Cancel();
            return Encoding.UTF8.GetBytes("whole");
        }

        public bool Holds(SourcePath path) => true;

        public bool HoldsFolder(SourcePath path) => false;

        public FileHistory History() => FileHistory.None;
    }
}
