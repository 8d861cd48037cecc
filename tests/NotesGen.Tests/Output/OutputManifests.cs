using NotesGen.Output;
using Xunit;

namespace NotesGen.Tests.Output;

public sealed class OutputManifests : IDisposable
{
    private readonly OutputFolder folder = new();

    [Fact]
    public void AreSortedText()
    {
        Directory.CreateDirectory(folder.At("notes"));

        folder.Write("notes/b/index.html: B\nindex.html: home\nnotes/a/index.html: A");

        Assert.Equal(
            """
            notesgen manifest 1
            The files that notesgen wrote into this folder. It rewrites and removes these and no others.
            Folders named here were there before; they stay when they become empty.

            index.html
            notes/
            notes/a/index.html
            notes/b/index.html

            """,
            folder.Manifest());
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("notes/../../outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("./../outside.txt")]
    [InlineData("{beside}/outside.txt")]
    public void RemoveNothingOutsideTheFolder(string line)
    {
        string outside = folder.Beside("outside.txt");
        folder.Write("index.html: home");
        File.WriteAllText(outside, "outside");
        File.AppendAllText(folder.At(".notesgen-manifest"), line.Replace("{beside}", folder.Beside(""), StringComparison.Ordinal) + "\n");

        WriteReport report = folder.Write("index.html: changed");

        Assert.Equal((WriteOutcome.Complete, 0), (report.Outcome, report.Removed));
        Assert.True(File.Exists(outside));
        Assert.DoesNotContain("outside", folder.Manifest(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notesgen manifest 2\n\nindex.html\n")]
    [InlineData("notesgen manifest 1")]
    [InlineData("")]
    [InlineData("\0\u0001")]
    public void OfAnotherKindOwnNothing(string text)
    {
        folder.Put("index.html: mine");
        File.WriteAllText(folder.At(".notesgen-manifest"), text);

        Assert.Equal(WriteOutcome.Refused, folder.Write("index.html: home").Outcome);
        Assert.Equal("index.html: mine", folder.Files());
    }

    [Fact]
    public void AreReadWithTheLineEndsOfAnySystem()
    {
        folder.Write("index.html: home\nold.html: old");
        File.WriteAllText(folder.At(".notesgen-manifest"), folder.Manifest().ReplaceLineEndings("\r\n"));

        Assert.Equal(1, folder.Write("index.html: home").Removed);
    }

    [Fact]
    public void ThatAreLinksAreReplacedNotFollowed()
    {
        string outside = folder.Beside("outside.txt");
        File.WriteAllText(outside, "outside");
        Directory.CreateDirectory(folder.Root);
        File.CreateSymbolicLink(folder.At(".notesgen-manifest"), outside);

        folder.Write("index.html: home");

        Assert.Equal("outside", File.ReadAllText(outside));
        Assert.Contains("index.html\n", folder.Manifest(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
