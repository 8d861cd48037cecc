using System.Text;
using System.Text.RegularExpressions;
using NotesGen.Sources;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>
/// Small sites in <c>tests/sites</c>, each with its content and everything that is built of it. A run with
/// NOTESGEN_UPDATE_GOLDEN=1 stores what it made as what is expected; look at the difference before you commit it.
/// An <c>options.txt</c> beside the content holds the options of the build, as on the command line. The theme's own
/// files, and the mark of the stylesheet's content in links to it, are left out: they change with every colour.
/// So is the search index, which is no text.
/// </summary>
public sealed partial class GoldenSites
{
    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Repository.At("tests/sites")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AreBuiltAsStored(string name)
    {
        SortedDictionary<string, string> made = Build(name);
        string expected = Repository.At($"tests/sites/{name}/expected");
        if (GoldenText.IsUpdating)
        {
            Store(made, expected);
        }

        SortedDictionary<string, string> stored = new(
            Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(expected, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(stored.Keys, made.Keys);
        Assert.All(stored, file => Assert.Equal(file.Value, made[file.Key]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LeadSomewhere(string name)
    {
        SiteFiles site = SiteFiles.Of(Content(name), Options(name) with { Url = null });

        Assert.Empty(Options(name).Links == LinkStyle.Files ? Crawl.FromDisk(site) : Crawl.Served(site, "https://elsewhere.example/some/sub/path/"));
    }

    [Fact]
    public void CarryTheThemeThatIsInTheRepository()
    {
        string assets = Repository.At("templates/assets");
        SiteFiles site = SiteFiles.Of(Content("plain-vault"), new BuildOptions());

        Assert.All(
            Directory.EnumerateFiles(assets, "*", SearchOption.AllDirectories),
            path => Assert.Equal(File.ReadAllBytes(path), site.Files["theme/" + Path.GetRelativePath(assets, path).Replace('\\', '/')]));
    }

    private static DiskFolder Content(string name) => new(Repository.At($"tests/sites/{name}/content"));

    private static BuildOptions Options(string name)
    {
        string path = Repository.At($"tests/sites/{name}/options.txt");
        string[] words = File.Exists(path) ? File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
        int url = Array.IndexOf(words, "--url");
        return new BuildOptions { Links = words.Contains("--portable") ? LinkStyle.Files : LinkStyle.Folders, Url = url < 0 ? null : words[url + 1] };
    }

    /// <summary>Git's history is left out: the days of commits are not the site's.</summary>
    private static SortedDictionary<string, string> Build(string name)
    {
        DiskFolder content = Content(name);
        MemoryFolder folder = new(content.List().Paths.ToDictionary(path => path.Value, path => content.Read(path).ToArray(), StringComparer.Ordinal));
        SiteFiles site = SiteFiles.Of(folder, Options(name));
        SortedDictionary<string, string> made = new(
            site.Files.Where(file => !file.Key.StartsWith("theme/", StringComparison.Ordinal) && !file.Key.EndsWith(".bin", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => MarkOfContent().Replace(Encoding.UTF8.GetString(file.Value), "?…"), StringComparer.Ordinal), StringComparer.Ordinal)
        {
            ["diagnostics.txt"] = site.Report + "\n",
        };
        return made;
    }

    private static void Store(SortedDictionary<string, string> made, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach ((string path, string text) in made)
        {
            string full = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    [GeneratedRegex(@"(?<=/(style\.css|[a-z-]+\.js))\?[0-9a-f]{8}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex MarkOfContent();
}
