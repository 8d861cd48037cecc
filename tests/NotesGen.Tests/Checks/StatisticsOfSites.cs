using NotesGen.Checks.Statistics;
using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class StatisticsOfSites
{
    private static readonly MiniSite Site = MiniSite.Of(
        """
        === papers.bib
        @misc{a2020, title = {A}}
        @misc{b2020, title = {B}}
        === index.md
        # Home
        === notes/one.md
        ---
        topic: t
        ---
        As [@a2020] and [@b2020] say; see [[two]] and [[three]], [[Four]], [[four]].
        === notes/two.md
        As [@a2020] says; see [[one]].
        === notes/alone.md
        Nobody knows.
        === notes/draft.md
        ---
        draft: true
        ---
        [[one]] [@a2020]
        === hubs/h.md
        # H

        ## Thin

        - [[one]]

        ## Empty of notes

        - [[three]]
        === hubs/none.md
        # None
        """);

    private static readonly SiteStatistics Statistics = SiteStatistics.Read(Site.Folder, new BuildOptions());

    [Fact]
    public void NameWhatStandsAloneIsThinOrLacksSomething()
    {
        Assert.Equal(["notes/alone.md"], Names("orphans"));
        Assert.Equal(["notes/two.md"], Names("notes_in_no_hub"));
        Assert.Equal(["hubs/none.md"], Names("empty_hubs"));
        Assert.Equal(["Thin", "Empty of notes"], Of("thin_sections").Entries.Select(static entry => entry.Title));
        Assert.Equal(["notes/alone.md", "notes/two.md"], Names("notes_without_topic"));
        Assert.Equal(["notes/alone.md"], Names("notes_without_papers"));
    }

    [Fact]
    public void CountWhatIsUsedAndWhatIsWantedTheMostFirst()
    {
        Assert.Equal([("a2020", 2), ("b2020", 1)], Counts("most_cited_papers"));
        Assert.Equal([("notes/one.md", 2), ("notes/two.md", 1)], Counts("most_linked_notes"));
        Assert.Equal([("Four", 2), ("three", 2)], Counts("wanted_notes"));
        Assert.Equal(1, Statistics.Counts.Drafts);
    }

    [Theory]
    [InlineData("orphans", "NG6004")]
    [InlineData("notes_in_no_hub", "NG6005")]
    [InlineData("empty_hubs", "NG6001")]
    [InlineData("thin_sections", "NG6006")]
    public void FindWhatTheCheckFinds(string roll, string code)
    {
        IReadOnlyList<Diagnostic> found = SiteBuilder.Build(Site.Folder, new BuildOptions { Checks = CheckDepth.Full }).Diagnostics;

        Assert.Equal(found.Where(diagnostic => diagnostic.Rule.Code == code).Select(static diagnostic => diagnostic.Place!.Path.Value), Names(roll));
    }

    private static Roll Of(string roll) => Statistics.Rolls.Single(one => one.Name == roll);

    private static IEnumerable<string> Names(string roll) => Of(roll).Entries.Select(static entry => entry.Name);

    private static IEnumerable<(string, int)> Counts(string roll) => Of(roll).Entries.Select(static entry => (entry.Name, entry.Count!.Value));
}
