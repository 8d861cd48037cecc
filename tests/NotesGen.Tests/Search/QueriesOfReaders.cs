using NotesGen.Indexing.Search.Queries.Answers;
using Xunit;

namespace NotesGen.Tests.Search;

public sealed class QueriesOfReaders
{
    private static readonly SearchedSite Site = SearchedSite.Of("""
        === notes/sleep.md
        ---
        title: Does sleep help memory?
        claim: It does, for what was learned late.
        topic: memory
        type: evidence
        date: 2023-02-01
        tags: [night]
        aliases: [Slumber]
        sources: [{ id: key1, title: Sleep and remembering, authors: [Ada Lovelace], year: 2019 }]
        ---
        # Rest

        Sleeping people rehearse. A nap after work helps, not before. See [[coffee]].
        === notes/coffee.md
        ---
        title: Is coffee enough?
        date: 2024-05-06
        cluster: body
        ---
        Coffee delays the need for rest. Before work it wakes. The memory of sleep remains.
        === hubs/begin.md
        ---
        title: Where to begin
        ---
        ## Night

        - [[sleep]] first of all
        === pages/about.md
        ---
        title: About us
        ---
        We write on rest.
        """);

    [Theory]
    [InlineData("sleep", "coffee sleep")]
    [InlineData("SLEEP coffee", "coffee sleep")]
    [InlineData("nap work", "sleep")]
    [InlineData("nap nothinglikeit", "sleep")]
    [InlineData("\"nap nothinglikeit\"", "")]
    [InlineData("nap \"nothinglikeit\"", "")]
    [InlineData("nap title:nothinglikeit", "")]
    [InlineData("nothinglikeit topic:memory", "")]
    [InlineData("rehears", "sleep")]
    [InlineData("reh", "sleep")]
    [InlineData("reh ", "")]
    [InlineData("rehearses", "sleep")]
    [InlineData("\"after work helps\"", "sleep")]
    [InlineData("\"work after helps\"", "")]
    [InlineData("\"before work\"", "coffee")]
    [InlineData("“before work”", "coffee")]
    [InlineData("\"before wor", "coffee")]
    [InlineData("work-it", "coffee")]
    [InlineData("memory -coffee", "memory")]
    [InlineData("memory -\"after work\"", "coffee memory")]
    [InlineData("title:coffee", "coffee")]
    [InlineData("TITLE:coffee", "coffee")]
    [InlineData("title:\"coffee enough\"", "coffee")]
    [InlineData("-title:coffee memory", "memory sleep")]
    [InlineData("claim:learned", "sleep")]
    [InlineData("author:lovelace", "sleep")]
    [InlineData("paper:remembering", "sleep")]
    [InlineData("paper:key1", "sleep")]
    [InlineData("tag:night", "sleep")]
    [InlineData("slumber", "sleep")]
    [InlineData("hub:begin", "sleep")]
    [InlineData("topic:mem kind:note", "sleep")]
    [InlineData("cluster:body kind:note", "coffee")]
    [InlineData("type:evidence", "sleep")]
    [InlineData("kind:hub", "begin")]
    [InlineData("year:2023", "sleep")]
    [InlineData("year:2022-2023", "sleep")]
    [InlineData("year:2024-", "coffee")]
    [InlineData("year:-2023", "sleep")]
    [InlineData("year:202", "coffee sleep")]
    [InlineData("year:soon", "")]
    [InlineData("year:99999999999999999999-", "")]
    [InlineData("-year:2023 sleep", "coffee")]
    [InlineData("cofee", "coffee sleep")]
    [InlineData("coffeee", "coffee sleep")]
    [InlineData("cofefe", "coffee sleep")]
    [InlineData("coffxe", "coffee sleep")]
    [InlineData("offee", "coffee sleep")]
    [InlineData("toffee", "coffee sleep")]
    [InlineData("ocffee", "coffee sleep")]
    [InlineData("tax", "")]
    [InlineData("", "")]
    [InlineData("?!", "")]
    [InlineData("colon:", "")]
    public void FindWhatTheyAskFor(string query, string expected) => Assert.Equal(expected, Site.Names(query));

    [Fact]
    public void PutTheTitleThatWasTypedFirst() => Assert.Equal("notes/coffee/", Site.Find("is coffee enough?")[0]);

    [Fact]
    public void ThatWereMistypedSaySo()
    {
        FormsOfWord word = Assert.Single(Site.Ask("cofee").Words);

        Assert.True(word.IsMended);
        Assert.Equal(["coffee"], word.Forms);
    }

    [Fact]
    public void CountWhatTheyCanBeNarrowedDownBy()
    {
        SearchAnswer answer = Site.Ask("sleep");

        Assert.Equal(["topic: Memory 1", "cluster: Body 1", "type: Evidence note 1, Synthesis note 1", "year: 2024 1, 2023 1"],
            answer.Facets.Select(facet => $"{facet.Name}: {string.Join(", ", facet.Values.Select(value => $"{value.Title} {value.Count}"))}"));
    }

    [Fact]
    public void AreMarkedInWhatIsShown()
    {
        SearchResult result = Site.Ask("help nap").Results[0];

        Assert.Equal(["help"], Marked(result.Title));
        Assert.Equal(["nap", "helps"], Marked(result.Excerpt));
        Assert.Equal(["title", "text"], result.Fields);
    }

    [Fact]
    public void LeaveOutEverydayWordsWhereThereIsAnother()
    {
        SearchedSite site = SearchedSite.OfTexts([.. Enumerable.Range(0, 40).Select(i => i < 30 ? "the usual" : i == 39 ? "walrus" : "other")]);

        Assert.Equal(["notes/40/"], site.Find("the walrus"));
        Assert.Equal(10, site.Find("the").Length);
        Assert.Empty(Marked(site.Ask("the walrus ").Results[0].Title));
        Assert.Equal(["notes/2/", "notes/40/"], SearchedSite.OfTexts([.. Enumerable.Range(0, 40).Select(i => i == 1 ? "the walrus" : i == 39 ? "walrus" : "the")]).Find("the walrus"));
    }

    [Fact]
    public void NameWhatNothingHolds()
    {
        SearchAnswer answer = Site.Ask("nap xyzzy vs");

        Assert.Equal(["xyzzy", "vs"], answer.Missing);
        Assert.False(answer.IsPartial);
        Assert.Equal("notes/sleep/", Assert.Single(answer.Results).Address);
        Assert.Empty(Site.Ask("xyzzy").Missing);
        Assert.Empty(Site.Ask("xyzzy -nap").Missing);
    }

    [Fact]
    public void FindWhatHoldsTheMostWordsWhereNothingHoldsAll()
    {
        SearchedSite site = SearchedSite.OfTexts("apple pear plum", "apple pear", "plum", "apple plum fig quince", "lime");

        Assert.False(site.Ask("apple pear plum").IsPartial);
        Assert.Equal(["notes/1/"], site.Find("apple pear plum"));
        Assert.True(site.Ask("pear fig plum").IsPartial);
        Assert.Equal(["notes/4/", "notes/1/"], site.Find("pear fig plum"));
        Assert.Equal("1 2", site.Names("lime pear \"apple pear\""));
        Assert.Equal("5", site.Names("lime fig -quince"));
        Assert.Empty(site.Find("lime \"apple pear\""));
    }

    internal static string[] Marked(MarkedText text) => [.. text.Marks.Select(mark => text.Text[mark])];
}
