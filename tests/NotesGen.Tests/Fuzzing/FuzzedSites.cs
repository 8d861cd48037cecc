using System.Globalization;
using Xunit;

namespace NotesGen.Tests.Fuzzing;

/// <summary>
/// Builds sites that no author would write. A short run is part of the tests; a long one is started by hand with
/// NOTESGEN_FUZZ_MINUTES, from the seed NOTESGEN_FUZZ_SEED, and writes what broke to the folder NOTESGEN_FUZZ_FOLDER.
/// </summary>
public sealed class FuzzedSites
{
    private const int CasesInShortRun = 25;

    [Fact]
    public void EndInPagesOrDiagnostics()
    {
        if (Setting("NOTESGEN_FUZZ_MINUTES") is { } minutes)
        {
            RunLong(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)));
            return;
        }

        for (int seed = 1; seed <= CasesInShortRun; seed++)
        {
            FuzzedSite site = new(seed);
            if (Verdict.Of(site.Files) is { } problem)
            {
                Assert.Fail($"seed {seed}: {problem}\n\n{FuzzedSite.Written(Shrinking.Of(site.Files, problem))}");
            }
        }
    }

    [Fact]
    public void AreTheSameForTheSameSeed() =>
        Assert.Equal(FuzzedSite.Written(new FuzzedSite(7).Files), FuzzedSite.Written(new FuzzedSite(7).Files));

    private static void RunLong(TimeSpan time)
    {
        int first = int.Parse(Setting("NOTESGEN_FUZZ_SEED") ?? "1000", CultureInfo.InvariantCulture);
        string folder = Setting("NOTESGEN_FUZZ_FOLDER") ?? Directory.CreateTempSubdirectory("notesgen-fuzz-").FullName;
        Directory.CreateDirectory(folder);
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        int seed = first;
        List<string> problems = [];
        for (; watch.Elapsed < time; seed++)
        {
            // A stack that overflows ends the process: then this is the seed to look at.
            File.WriteAllText(Path.Join(folder, "running.txt"), string.Create(CultureInfo.InvariantCulture, $"{seed}\n"));
            FuzzedSite site = new(seed);
            if (Verdict.Of(site.Files) is { } problem)
            {
                problems.Add($"seed {seed}: {problem.Split('\n')[0]}");
                File.WriteAllText(Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}.txt")), $"{problem}\n\n{FuzzedSite.Written(Shrinking.Of(site.Files, problem))}");
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count} of {seed - first} sites broke something; see {folder}\n{string.Join('\n', problems)}");
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
