using Xunit;

namespace NotesGen.Tests.Cli;

/// <summary>What no text can carry, and so no example of <c>notesgen explain</c> shows: the state of the disk.</summary>
public sealed class MachineTroubles
{
    private const string Note = "=== content/attention.md\n# What is attention for?\n\nFor looking back.\n";

    [Fact]
    public async Task AFileThatCannotBeReadLeavesTheFormerOutput()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Note);
        Assert.Equal(0, (await ProgramRun.Of(folder.Path, "build")).ExitCode);
        using (FileStream huge = File.Create(folder.At("content/huge.md")))
        {
            huge.SetLength(3L << 30);
        }

        ProgramRun run = await ProgramRun.Of(folder.Path, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("content/huge.md: error NG1006: this file cannot be read: the file is larger than two gigabytes", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("_site/index.html")));
    }

    [Fact]
    public async Task ASymbolicLinkOutOfTheSiteIsNotFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "symbolic links need a privilege there");
        using TemporaryFolder folder = TemporaryFolder.With(Note + "=== secret.md\n# Secret\n");
        File.CreateSymbolicLink(folder.At("content/secret.md"), folder.At("secret.md"));

        ProgramRun run = await ProgramRun.Of(folder.Path, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("content/secret.md: warning NG1007: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  1 note · ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AShallowCloneGivesNoDates()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Note.Replace("content/", "origin/content/", StringComparison.Ordinal));
        folder.Git("init", "--quiet", "origin");
        for (int commit = 0; commit < 2; commit++)
        {
            await File.AppendAllTextAsync(folder.At("origin/content/attention.md"), "More.\n", TestContext.Current.CancellationToken);
            folder.Git("-C", "origin", "add", ".");
            folder.Git("-C", "origin", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "More");
        }

        folder.Git("clone", "--quiet", "--depth", "1", new Uri(folder.At("origin")).AbsoluteUri, "clone");

        Assert.Contains("warning NG1040: ", (await ProgramRun.Of(folder.At("clone"), "check")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("NG1040", (await ProgramRun.Of(folder.At("origin"), "check")).Error, StringComparison.Ordinal);
    }
}
