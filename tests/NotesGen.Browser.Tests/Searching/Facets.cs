using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Pages;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>Narrowing results down by topic, cluster, type and year.</summary>
public sealed class Facets(Chromium chromium)
{
    [Fact]
    public async Task CountAndNarrowAndStandInTheAddress()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Desk, "search/?q=entropy");
        await Search.ShownAsync(visit, "entropy");
        int all = await CountAsync(visit);
        int inTopic = await visit.ValueAsync<int>("Number(document.querySelector(\"input[name='topic']\").closest('label').querySelector('.count').textContent)");
        Assert.InRange(inTopic, 1, all - 1);

        await visit.Page.Locator("input[name='topic']").First.CheckAsync();

        await visit.UntilAsync($"document.querySelector('.status').textContent.startsWith('{inTopic} result')");
        string topic = await visit.Page.Locator("input[name='topic']").First.InputValueAsync();
        Assert.Equal($"search/?q=entropy&topic={topic}", visit.Address);
        Assert.True(await visit.ValueAsync<bool>("document.activeElement === document.querySelector(\"input[name='topic']\")"));

        await visit.Page.ReloadAsync();
        await Search.ShownAsync(visit, "entropy");
        Assert.Equal(inTopic, await CountAsync(visit));
        Assert.True(await visit.Page.Locator("input[name='topic']").First.IsCheckedAsync());

        await visit.Page.GoBackAsync();
        await visit.UntilAsync($"document.querySelector('.status').textContent.startsWith('{all} result')");
        Assert.Equal("search/?q=entropy", visit.Address);
    }

    [Fact]
    public async Task StandResultsOfAKindTogetherOnWish()
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, Screen.Phone, "search/?q=overoptimisation+overoptimization");
        await Search.ForAsync(visit, "overoptimization");
        await visit.Page.Locator(".facets summary").ClickAsync();

        await visit.Page.Locator("input[name='group']").CheckAsync();

        await visit.Page.Locator(".results [role='group']").First.WaitForAsync();
        string[] kinds = await visit.ValueAsync<string[]>("[...document.querySelectorAll('.results .kind')].map(kind => kind.textContent)");
        Assert.Equal("Notes", kinds[0]);
        Assert.Equal(kinds.Distinct(), kinds);
        Assert.Equal("search/?q=overoptimization&group=kind", visit.Address);
        PageFaults.AssertNone(await PageFaults.OfAsync(visit));
    }

    private static Task<int> CountAsync(Visit visit) => visit.ValueAsync<int>("parseInt(document.querySelector('.status').textContent)");
}
