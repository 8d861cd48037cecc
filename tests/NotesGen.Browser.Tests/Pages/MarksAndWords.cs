using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>What has a colour of its own: it can be read by day and by night, and is told by a word and a mark as well.</summary>
public sealed class MarksAndWords(Chromium chromium)
{
    // The mark of each element, as it is drawn, and its word.
    private const string MarksOf = """
        selector => [...document.querySelectorAll(selector)].map(element =>
          [JSON.parse(getComputedStyle(element, "::before").content.replace(/ \/ ""$/, "")), element.textContent.trim()].join(" "))
        """;

    [Fact]
    public Task OfAllCalloutsCanBeReadByDayAndByNight() => KindsOfPages.AssertFaultlessAsync(chromium, EveryCallout.Served, EveryCallout.Note, Screen.Desk);

    [Fact]
    public async Task TellEachKindOfCalloutFromAllOthers()
    {
        await using Visit visit = await chromium.VisitAsync(EveryCallout.Served, Screen.Desk, EveryCallout.Note);

        string[] told = [.. (await visit.Page.EvaluateAsync<string[]>(MarksOf, ".callout-kind")).Distinct(StringComparer.Ordinal)];

        AssertTold(EveryCallout.Kinds, told);
    }

    [Fact]
    public async Task TellHowNotesStandToEachOther()
    {
        await using Visit visit = await chromium.VisitAsync(EveryCallout.Served, Screen.Desk, EveryCallout.Note);

        AssertTold(EveryCallout.Relations, await visit.Page.EvaluateAsync<string[]>(MarksOf, "#relations .kind"));

        await visit.GoAsync("notes/refines-of/");
        Assert.Equal(["≈ Refined by"], await visit.Page.EvaluateAsync<string[]>(MarksOf, "#relations .kind"));
    }

    private static void AssertTold(IReadOnlyList<string> kinds, IReadOnlyList<string> told)
    {
        Assert.Equal(kinds, told.Select(words => words.Split(' ')[1].ToLowerInvariant()));
        Assert.DoesNotContain("none", told.Select(words => words.Split(' ')[0]));
        Assert.Equal(kinds.Count, told.Select(words => words.Split(' ')[0]).Distinct(StringComparer.Ordinal).Count());
    }
}
