using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Xunit;

namespace NotesGen.Tests.Cli;

/// <summary>Builds that are killed without a chance to tidy up. <c>NOTESGEN_KILLS</c> says how many (4).</summary>
public sealed class KilledBuilds
{
    private const int Notes = 300;

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("NOTESGEN_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out int kills) ? kills : 4;

    [Fact]
    public Task LeaveEveryFileOfAFormerSiteWholeAndTheNextBuildIsRight() => AreHarmless("first words", "second, and somewhat longer words");

    [Fact]
    public Task LeaveEveryFileOfANewSiteWholeAndTheNextBuildIsRight() => AreHarmless(null, "only words");

    [Fact]
    public async Task OfTheSameFolderWaitForEachOther()
    {
        using TemporaryFolder folder = new();
        Write(folder, "some words");

        ProgramRun[] runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ProgramRun.Of(folder.Path, "build")));

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error.Replace("notesgen: another build is writing to _site; waiting for its end\n", "", StringComparison.Ordinal))));
        Assert.Equal(await FreshAsync(folder), Contents(folder.At("_site")));
    }

    private static async Task AreHarmless(string? former, string next)
    {
        using TemporaryFolder folder = new();
        IReadOnlyDictionary<string, string> before = new Dictionary<string, string>(StringComparer.Ordinal);
        if (former is not null)
        {
            Write(folder, former);
            before = await FreshAsync(folder);
        }

        Write(folder, next);
        long start = Stopwatch.GetTimestamp();
        IReadOnlyDictionary<string, string> after = await FreshAsync(folder);
        int longest = (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Random random = new(7);
        for (int kill = 0; kill < Kills; kill++)
        {
            PutFormer();
            using (Process process = ProgramRun.Start(folder.Path, "build"))
            {
                // Near the end of a build, when it writes.
                process.WaitForExit(random.Next(longest / 3, longest + 20));
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            foreach ((string path, string content) in Contents(folder.At("_site")))
            {
                Assert.True(content == before.GetValueOrDefault(path) || content == after.GetValueOrDefault(path), $"{path} is neither the former nor the next");
            }

            Assert.Equal(0, (await ProgramRun.Of(folder.Path, "build")).ExitCode);
            Assert.Equal(after, Contents(folder.At("_site")));
        }

        void PutFormer()
        {
            if (Directory.Exists(folder.At("_site")))
            {
                Directory.Delete(folder.At("_site"), recursive: true);
            }

            if (former is not null)
            {
                Copy(folder.At(FolderOf(former)), folder.At("_site"));
            }
        }
    }

    private static void Write(TemporaryFolder folder, string words) => folder.Add(string.Concat(Enumerable.Range(0, Notes).Select(number =>
        string.Create(CultureInfo.InvariantCulture, $"=== content/notes/n{number}.md\n# Note {number}\n\nSee [[n{(number + 1) % Notes}]]: {words}.\n"))));

    /// <summary>Builds into a folder of its own, and tells what it holds.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> FreshAsync(TemporaryFolder folder)
    {
        string words = (await File.ReadAllTextAsync(folder.At("content/notes/n0.md"), TestContext.Current.CancellationToken)).Split(": ")[^1].TrimEnd('.', '\n');
        string output = FolderOf(words);
        Assert.Equal(0, (await ProgramRun.Of(folder.Path, "build", "--output", output)).ExitCode);
        return Contents(folder.At(output));
    }

    private static string FolderOf(string words) => "fresh-" + words.Length.ToString(CultureInfo.InvariantCulture);

    private static SortedDictionary<string, string> Contents(string root)
    {
        SortedDictionary<string, string> contents = new(StringComparer.Ordinal);
        foreach (string file in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [])
        {
            string path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!path.StartsWith(".notesgen-manifest", StringComparison.Ordinal))
            {
                contents[path] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return contents;
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
