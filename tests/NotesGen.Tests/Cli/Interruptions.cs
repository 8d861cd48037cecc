using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace NotesGen.Tests.Cli;

public sealed class Interruptions
{
    private const int Notes = 4_000;

    [Fact]
    public async Task WhileFilesAreWrittenLeaveWholeFilesAndTheNextBuildFinishes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals cannot be sent there");
        using TemporaryFolder folder = new();
        folder.Add(string.Concat(Enumerable.Range(0, Notes).Select(static number =>
            string.Create(CultureInfo.InvariantCulture, $"=== content/notes/n{number}.md\n# Note {number}\n\nSee [[n{(number + 1) % Notes}]].\n"))));

        using Process process = ProgramRun.Start(folder.Path, "build");
        while (!Directory.Exists(folder.At("_site/.notesgen-manifest.drafts")) && !process.HasExited)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await Interrupt(process);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("notesgen: interrupted after ", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Assert.Equal(0, (await ProgramRun.Of(folder.Path, "build")).ExitCode);
        Assert.Equal(0, (await ProgramRun.Of(folder.Path, "build", "--output", "fresh")).ExitCode);
        Assert.Equal(ContentsOf(folder.At("fresh")), ContentsOf(folder.At("_site")));
    }

    private static async Task Interrupt(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static IReadOnlyList<string> ContentsOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(folder, path) + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
    ];
}
