using Xunit;

namespace NotesGen.Tests.Cli;

/// <summary>What a host, or rsync, gets of builds that follow one another.</summary>
public sealed class PublishedBuilds
{
    private const string Site = """
        === content/notesgen.yaml
        title: A site
        hosting: netlify
        === content/notes/alpha.md
        ---
        redirects: [/old/alpha/]
        ---
        # Alpha

        See [[beta]].
        === content/notes/beta.md
        # Beta
        === content/notes/gamma.md
        # Gamma
        """;

    [Fact]
    public async Task HaveThePolicyOfAllPagesAfterAnEditOfOne()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);
        await ProgramRun.Of(folder.Path, "build");
        folder.Add("=== content/notes/beta.md\n# Beta\n\nOther words.\n");
        await ProgramRun.Of(folder.Path, "build");
        string edited = await File.ReadAllTextAsync(folder.At("_site/_headers"), TestContext.Current.CancellationToken);
        await ProgramRun.Of(folder.Path, "build", "--clean");

        Assert.Equal(2, edited.Split("'sha256-").Length - 1);
        Assert.Equal(WithoutSearch(await File.ReadAllTextAsync(folder.At("_site/_headers"), TestContext.Current.CancellationToken)), WithoutSearch(edited));
    }

    [Fact]
    public async Task LeaveTheTimesOfFilesThatStayTheSame()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);
        await ProgramRun.Of(folder.Path, "build");
        Dictionary<string, (DateTime Time, byte[] Bytes)> before = Files(folder);
        folder.Add("=== content/notes/beta.md\n# Beta\n\nOther words.\n");
        await ProgramRun.Of(folder.Path, "build");
        Dictionary<string, (DateTime Time, byte[] Bytes)> after = Files(folder);

        string[] touched = [.. after.Where(file => before.TryGetValue(file.Key, out (DateTime Time, byte[]) was) && was.Time != file.Value.Time).Select(file => file.Key)];
        string[] changed = [.. after.Where(file => before.TryGetValue(file.Key, out (DateTime, byte[] Bytes) was) && !was.Bytes.AsSpan().SequenceEqual(file.Value.Bytes)).Select(file => file.Key)];
        Assert.Equal(changed, touched);
        Assert.Contains("notes/beta/index.html", touched);
        Assert.Contains("notes/gamma/index.html", after.Keys.Except(touched));
    }

    private static string WithoutSearch(string headers) => headers.Split("\n/search/")[0];

    private static Dictionary<string, (DateTime Time, byte[] Bytes)> Files(TemporaryFolder folder) =>
        Directory.EnumerateFiles(folder.At("_site"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetRelativePath(folder.At("_site"), path).Replace('\\', '/'), path => (File.GetLastWriteTimeUtc(path), File.ReadAllBytes(path)), StringComparer.Ordinal);
}
