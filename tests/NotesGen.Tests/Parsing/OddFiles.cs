using System.Diagnostics;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Tests.Cli;
using Xunit;

namespace NotesGen.Tests.Parsing;

/// <summary>What a disk may hold under the name of a note, and files of sizes that no note has.</summary>
public sealed class OddFiles
{
    [Fact]
    public void OfMoreThanSixteenMegabytesAreNotRead()
    {
        MiniSite site = MiniSite.OfFiles(("big.md", new string('x', SourceReading.MostBytes + 1)), ("note.md", "[[big]]"));

        Assert.Contains("NG1051 big.md this file is larger than 16 MB, so it is not read", site.Reports);
    }

    [Fact]
    public void OfExactlySixteenMegabytesAreRead() =>
        Assert.Empty(MiniSite.OfFiles(("big.md", string.Concat(Enumerable.Repeat("words and \n\n", SourceReading.MostBytes / 12)))).Graph.Diagnostics);

    [Fact]
    public void ThatAreFoldersOrLinksInACircleEndInDiagnostics()
    {
        using TemporaryFolder folder = TemporaryFolder.With("=== note.md\nWords.\n=== x.md/inner.md\nWords.\n");
        Directory.CreateSymbolicLink(folder.At("loop.md"), folder.At("loop.md"));
        Directory.CreateSymbolicLink(folder.At("up"), folder.Path);

        BuiltSite site = SiteBuilder.Build(new DiskFolder(folder.Path), new BuildOptions());

        Assert.Equal(["loop.md", "up"], site.Diagnostics.Where(diagnostic => diagnostic.Rule == Catalogue.LinkLeavesSite).Select(diagnostic => diagnostic.Place!.Path.Value).Order(StringComparer.Ordinal));
        Assert.Contains(site.Outputs, output => output.Path == "notes/inner/index.html");
    }

    [Fact]
    public void ThatArePipesEndInDiagnostics()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such pipes");
        using TemporaryFolder folder = TemporaryFolder.With("=== note.md\nWords.\n=== empty.md\n");
        using (Process make = Process.Start("mkfifo", [folder.At("pipe.md")]))
        {
            make.WaitForExit();
        }

        BuiltSite site = SiteBuilder.Build(new DiskFolder(folder.Path), new BuildOptions());

        Diagnostic report = Assert.Single(site.Diagnostics, diagnostic => diagnostic.Rule == Catalogue.UnreadableFile);
        Assert.Equal("pipe.md: this file cannot be read: it is a pipe or a device, not a file", $"{report.Place!.Path}: {report.Message}");
    }
}
