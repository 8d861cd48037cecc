using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>What is typed on the search page, and what is found.</summary>
public sealed class Queries(Chromium chromium)
{
    private const string English = "Does sleep keep memories?";

    [Fact]
    public async Task FindWhatIsAskedFor()
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Desk, "search/");
        await Search.ForAsync(visit, "hippoc");
        Assert.Equal([English], await Search.TitlesAsync(visit));
        Assert.Equal(["hippocampus"], await Search.MarksAsync(visit));
        Assert.Equal("1 result", await Search.Status(visit).InnerTextAsync());
        Assert.EndsWith("Evidence note · Memory · in the text", await Search.Results(visit).InnerTextAsync(), StringComparison.Ordinal);

        await Search.ForAsync(visit, "hippoc ");
        Assert.Empty(await Search.TitlesAsync(visit));

        await Search.ForAsync(visit, "strengthening dream");
        Assert.Equal([English], await Search.TitlesAsync(visit));
        Assert.Equal(["strengthens", "dreams"], await Search.MarksAsync(visit));

        await Search.ForAsync(visit, "\"of errors comes\"");
        Assert.Equal([English], await Search.TitlesAsync(visit));
        Assert.Equal(["of errors comes"], await Search.MarksAsync(visit));

        await Search.ForAsync(visit, "\"errors of comes\"");
        Assert.Equal("Nothing found.", await Search.Status(visit).InnerTextAsync());
        Assert.True(await visit.Page.Locator(".no-result").IsVisibleAsync());

        await Search.ForAsync(visit, "long");
        Assert.Equal(["A long list", English], await Search.TitlesAsync(visit));
        await Search.ForAsync(visit, "long -replay");
        Assert.Equal(["A long list"], await Search.TitlesAsync(visit));

        await Search.ForAsync(visit, "author:ouyang");
        Assert.Equal(English, (await Search.TitlesAsync(visit))[0]);
        await Search.ForAsync(visit, "topic:sleep year:2023-");
        Assert.Equal(["A long list", "Größe und Maß", "الذاكرة والنوم"], (await Search.TitlesAsync(visit)).Order(StringComparer.Ordinal));
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task AreMendedWhereAWordIsNowhere()
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Desk, "search/");

        await Search.ForAsync(visit, "hipocampus");

        Assert.Equal([English], await Search.TitlesAsync(visit));
        Assert.Equal("Nothing holds “hipocampus”. Shown instead: “hippocampus”. 1 result", await Search.Status(visit).InnerTextAsync());
    }

    [Fact]
    public async Task FindWhatHoldsSomeOfTheWords()
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Phone, "search/");

        await Search.ForAsync(visit, "hippocampus vs");
        Assert.Equal([English], await Search.TitlesAsync(visit));
        Assert.Equal(["hippocampus"], await Search.MarksAsync(visit));
        Assert.Equal("Nothing holds “vs”. 1 result", await Search.Status(visit).InnerTextAsync());

        await Search.ForAsync(visit, "hippocampus dream größe");
        Assert.Equal([English], await Search.TitlesAsync(visit));
        Assert.Equal("No page holds all the words; these hold the most of them. 1 result", await Search.Status(visit).InnerTextAsync());
        PageFaults.AssertNone(visit.Troubles);
    }

    [Theory]
    [InlineData("grosse", "Größe und Maß", "Größe", "Größe")]
    [InlineData("GRÖSSE", "Größe und Maß", "Größe", "Größe")]
    [InlineData("straße", "Größe und Maß", "Straßenbahnfahrerin")]
    [InlineData("学习", "强化学习是什么", "学习", "学习", "学习", "学习")]
    [InlineData("强化学习", "强化学习是什么", "强化学习", "强化学习")]
    [InlineData("奖", "强化学习是什么", "奖")]
    [InlineData("記憶", "睡眠と記憶", "記憶", "記憶")]
    [InlineData("ﾒﾓﾘ", "睡眠と記憶", "メモリ")]
    [InlineData("النوم", "الذاكرة والنوم", "النومُ")]
    [InlineData("تَرتيب ", "الذاكرة والنوم", "ترتيبَ")]
    public async Task AreMarkedWhereTheyStandInAnyScript(string query, string title, params string[] marks)
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Phone, "search/?q=" + Uri.EscapeDataString(query));
        await Search.ShownAsync(visit, query);

        Assert.Equal([title], await Search.TitlesAsync(visit));
        Assert.Equal(marks, await Search.MarksAsync(visit));
    }

    [Fact]
    public async Task StandInTheAddressAndAreGoneBackTo()
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Desk, "search/?q=hippocampus");
        await Search.ShownAsync(visit, "hippocampus");
        Assert.Equal([English], await Search.TitlesAsync(visit));

        await Search.ForAsync(visit, "Maß");
        await visit.ArriveAsync("search/?q=Ma%C3%9F");
        await Search.Results(visit).First.ClickAsync();
        await visit.ArriveAsync("notes/german/?q=Ma%C3%9F");

        await visit.Page.GoBackAsync();
        await Search.ShownAsync(visit, "Maß");
        Assert.Equal(["Größe und Maß"], await Search.TitlesAsync(visit));
        await visit.Page.GoBackAsync();
        await Search.ShownAsync(visit, "hippocampus");
        Assert.Equal([English], await Search.TitlesAsync(visit));
        await visit.Page.GoForwardAsync();
        await Search.ShownAsync(visit, "Maß");
        PageFaults.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task FetchNothingBeforeTheReaderSearches()
    {
        await using Visit visit = await chromium.VisitAsync(ManyTongues.Served, Screen.Desk, "notes/english/");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(visit.Fetched, path => path.Contains("search", StringComparison.Ordinal));
    }
}
