using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Graph.Names;
using Xunit;

namespace NotesGen.Tests.Links;

/// <summary>Many files of one name are found by a look-up, which must give what the plain rule gives.</summary>
public sealed class NamesakesOfFiles
{
    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreFoundAsThePlainRuleFindsThem(int seed)
    {
        Random random = new(seed);
        string[] paths = [.. Enumerable.Range(0, 300).Select(_ => Path(random, random.Next(seed == 4 ? 16 : 6)) + ((string[])["index.md", "x.md", "x.png"])[random.Next(3)]).Distinct()];
        FileIndex index = new([], [.. paths.Select(path => new SourcePath(path))]);
        HashSet<LinkState> states = [];
        for (int i = 0; i < 3_000; i++)
        {
            string link = Path(random, random.Next(seed == 4 ? 16 : 4)) + ((string[])["index", "index.md", "x", "x.png"])[random.Next(4)];
            string folder = random.Next(2) == 0 ? "" : Path(random, random.Next(4));

            SiteFile? found = index.Find(link, folder);

            Assert.Equal(Plain(paths, link, folder), found?.Path);
            states.Add(found?.State ?? LinkState.Missing);
        }

        Assert.Equal(2, states.Count);
    }

    /// <summary>
    /// An exact path from the root; else every file whose path ends with the link's: those under the source's own folder first,
    /// then the rest; in each group the shortest, ties ordinal.
    /// </summary>
    private static string? Plain(string[] paths, string link, string folder)
    {
        string[] wanted = link.Contains('.', StringComparison.Ordinal) ? [link, link + ".md"] : [link + ".md"];
        return wanted.FirstOrDefault(paths.Contains)
            ?? wanted.Select(ending => paths.Where(path => path.EndsWith("/" + ending, StringComparison.Ordinal))
                .OrderBy(path => path.StartsWith(folder, StringComparison.Ordinal) ? 0 : 1).ThenBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal).FirstOrDefault())
                .OfType<string>().FirstOrDefault();
    }

    private static string Path(Random random, int depth) => string.Concat(Enumerable.Range(0, depth).Select(_ => $"{(char)('a' + random.Next(3))}/"));
}
