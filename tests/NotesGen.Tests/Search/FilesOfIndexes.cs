using Xunit;

namespace NotesGen.Tests.Search;

public sealed class FilesOfIndexes
{
    private const string Site = """
        === notes/one.md
        ---
        title: What is rewarded?
        claim: What can be checked.
        ---
        Rewards shape what a model does.
        === notes/two.md
        A second note on rewards.
        """;

    [Fact]
    public void BeginWithTheOneThatIsReadFirst() => Assert.Contains("search/start.bin", Paths(Site));

    [Fact]
    public void AreNamedByWhatTheyHold()
    {
        string[] changed = Paths(Site.Replace("second", "third", StringComparison.Ordinal));

        Assert.NotEqual(Paths(Site), changed);
        Assert.Equal(Paths(Site), Paths(Site));
        Assert.Equal(Paths(Site).Length, changed.Length);
    }

    [Fact]
    public void AreTheSameForAnyNumberOfThreads()
    {
        string site = string.Join('\n', Enumerable.Range(0, 1200).Select(i => $"=== notes/{i}.md\nNote {i} on word{i % 37} and word{i % 101}, then unlike{i}."));

        Assert.Equal(Files(1), Files(5));
        SearchedSite searched = SearchedSite.Of(MiniSite.Of(site).Built);
        Assert.Equal(["notes/777/"], searched.Find("unlike777"));
        Assert.Equal("777 on word0", QueriesOfReaders.Marked(searched.Ask("\"777 on word0\"").Results[0].Excerpt)[0]);
        Assert.Equal(1200, searched.Ask("note").Total);

        IEnumerable<(string, string)> Files(int jobs) => MiniSite.Of(site, new BuildOptions { Jobs = jobs }).Built.Outputs
            .Where(output => output.Path.EndsWith(".bin", StringComparison.Ordinal)).Select(output => (output.Path, Convert.ToHexString(output.Content.Span)));
    }

    [Fact]
    public void AreNotThereForASiteThatWantsNoSearch() => Assert.Empty(Paths("=== notesgen.yaml\nsearch: false\n" + Site));

    private static string[] Paths(string site) =>
        [.. MiniSite.Of(site).Built.Outputs.Select(output => output.Path).Where(path => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal))];
}
