using NotesGen.Tests.Live;
using Xunit;

namespace NotesGen.Tests.Cli;

/// <summary>Builds over what a former one wrote, with what it wrote down of itself.</summary>
public sealed class SecondBuilds
{
    private const string Site = """
        === content/notesgen.yaml
        title: A site
        templates: look
        === content/notes/alpha.md
        # Alpha

        See [[beta]] and ![[curve.png]], and [[nothing]].
        === content/notes/beta.md
        # Beta
        === content/curve.png
        no picture
        === content/other.png
        that nothing shows
        === content/look/partials/footer.sbn-html
        <footer>One</footer>
        """;

    [Fact]
    public async Task SayWhatTheFirstSaidAndTouchNothing()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);
        ProgramRun first = await ProgramRun.Of(folder.Path, "build");
        DateTime written = File.GetLastWriteTimeUtc(folder.At("_site/index.html"));

        ProgramRun second = await ProgramRun.Of(folder.Path, "build");

        Assert.StartsWith("Nothing has changed: ", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("NG2001", first.Error, StringComparison.Ordinal);
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.At("_site/index.html")));
    }

    [Fact]
    public async Task MakeAFreshSiteAfterAnyChange()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);
        await ProgramRun.Of(folder.Path, "build");
        string[] changes =
        [
            "=== content/notes/beta.md\n# Beta\n\nOther words.\n",
            "=== content/notes/gamma.md\n# Gamma\n",
            "=== content/notes/nothing.png\nno picture\n",
            "=== content/curve.png\nanother picture\n",
            "=== content/look/partials/footer.sbn-html\n<footer>Two</footer>\n",
            "=== content/look/assets/style.css\nbody { color: red }\n",
            "=== content/notesgen.yaml\ntitle: Another site\ntemplates: look\n",
            "=== content/notesgen.yaml\ntitle: Another site\ntemplates: look\nline_breaks: kept\n",
            "=== content/notesgen.yaml\ntitle: Another site\ntemplates: look\nhosting: netlify\n",
            "=== content/notes/beta.md\n# Beta\n\nYet other words.\n",
            "=== _site/index.html\nNot what was written.\n",
            "=== _site/curve.png\nNot what was written.\n",
        ];
        foreach (string change in changes)
        {
            folder.Add(change);
            await AssertIsFreshAsync(folder, "build");
        }
    }

    [Fact]
    public async Task MakeWhatWasRemovedAgain()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);
        await ProgramRun.Of(folder.Path, "build");

        File.Delete(folder.At("_site/notes/alpha/index.html"));
        await AssertIsFreshAsync(folder, "build");
    }

    [Fact]
    public async Task DoAsTheyAreAskedThisTime()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site + "\n=== content/notes/draft.md\n---\ndraft: true\n---\n# Draft\n");
        await ProgramRun.Of(folder.Path, "build");
        foreach (string[] options in (string[][])[["--url", "https://example.org/"], ["--portable"], ["--drafts"]])
        {
            await AssertIsFreshAsync(folder, ["build", .. options]);
        }
    }

    [Fact]
    public async Task FindNothingOfDrafts()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site + "\n=== content/notes/plan.md\n---\ndraft: true\ntitle: Unspeakable\naliases: [Unspeakable]\ntags: [unspeakable]\n---\nUnspeakable.\n");
        await ProgramRun.Of(folder.Path, "build");

        foreach (string file in Directory.EnumerateFiles(folder.At("_site.cache")))
        {
            Assert.DoesNotContain("nspeakable", await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task FailWithStrictThoughNothingHasChanged()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);
        await ProgramRun.Of(folder.Path, "build");

        Assert.Equal(1, (await ProgramRun.Of(folder.Path, "build", "--strict")).ExitCode);
    }

    [Fact]
    public async Task TakeADamagedRecordForNone()
    {
        using TemporaryFolder folder = TemporaryFolder.With(Site);
        await ProgramRun.Of(folder.Path, "build");
        byte[] record = await File.ReadAllBytesAsync(folder.At("_site.cache/record"), TestContext.Current.CancellationToken);
        foreach (byte[] damaged in (byte[][])[[], record[..40], record[..^1], [.. record[..100], (byte)~record[100], .. record[101..]]])
        {
            await File.WriteAllBytesAsync(folder.At("_site.cache/record"), damaged, TestContext.Current.CancellationToken);

            ProgramRun run = await ProgramRun.Of(folder.Path, "build");

            Assert.StartsWith("Built ", run.Output, StringComparison.Ordinal);
            Assert.Equal(0, run.ExitCode);
        }
    }

    [Fact]
    public async Task AreFreshAfterWhateverAnAuthorDoes()
    {
        Author author = new(11);
        author.Begin();
        using TemporaryFolder folder = new();
        for (int edit = 0; edit < 4; edit++)
        {
            string did = author.Edit();
            Put(author.Folder, folder.At("content"));
            ProgramRun run = await ProgramRun.Of(folder.Path, "build");
            if (run.ExitCode == 0)
            {
                await AssertIsFreshAsync(folder, "build");
                Assert.True((await ProgramRun.Of(folder.Path, "build")).Output.StartsWith("Nothing has changed", StringComparison.Ordinal), did);
            }
        }
    }

    private static async Task AssertIsFreshAsync(TemporaryFolder folder, params string[] arguments)
    {
        ProgramRun run = await ProgramRun.Of(folder.Path, arguments);
        ProgramRun fresh = await ProgramRun.Of(folder.Path, [.. arguments, "--output", "fresh", "--clean"]);

        Assert.Equal((0, 0), (run.ExitCode, fresh.ExitCode));
        Assert.Equal(FilesOf(folder.At("fresh")), FilesOf(folder.At("_site")));
        Directory.Delete(folder.At("fresh"), recursive: true);
    }

    private static IReadOnlyList<string> FilesOf(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(root, file) + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
    ];

    private static void Put(EditedFolder edited, string root)
    {
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        foreach (string path in edited.Paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(root, path))!);
            File.WriteAllText(Path.Join(root, path), edited.Text(path));
        }
    }
}
