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
    public void AreNotThereForASiteThatWantsNoSearch() => Assert.Empty(Paths("=== notesgen.yaml\nsearch: false\n" + Site));

    private static string[] Paths(string site) =>
        [.. MiniSite.Of(site).Built.Outputs.Select(output => output.Path).Where(path => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal))];
}
