using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>A reader who searches, on the search page or in the dialog: what they do and what they see.</summary>
internal static class Search
{
    /// <summary>The box in which a query is typed.</summary>
    public static ILocator Box(Visit visit) => visit.Page.Locator("[role='combobox']:visible");

    /// <summary>The results, from the first that is shown.</summary>
    public static ILocator Results(Visit visit) => visit.Page.Locator(".result");

    /// <summary>What is said of the results.</summary>
    public static ILocator Status(Visit visit) => visit.Page.Locator(".search:visible .status");

    /// <summary>Types a query in place of what stands in the box, and waits for its results.</summary>
    public static async Task ForAsync(Visit visit, string query)
    {
        await Box(visit).FillAsync(query);
        await ShownAsync(visit, query);
    }

    /// <summary>Waits until the results of a query are shown.</summary>
    public static Task ShownAsync(Visit visit, string query) =>
        visit.Page.WaitForFunctionAsync("query => [...document.querySelectorAll('.search')].some(search => search.dataset.shown === query && !search.hasAttribute('aria-busy'))", query);

    /// <summary>The titles of the results.</summary>
    public static async Task<IReadOnlyList<string>> TitlesAsync(Visit visit) => await visit.Page.Locator(".result .question").AllInnerTextsAsync();

    /// <summary>Everything that is marked, in its order.</summary>
    public static async Task<IReadOnlyList<string>> MarksAsync(Visit visit) => await visit.Page.Locator("mark").AllInnerTextsAsync();
}
