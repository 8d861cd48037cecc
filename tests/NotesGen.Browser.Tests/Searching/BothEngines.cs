using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using NotesGen.Indexing.Search.Queries;
using NotesGen.Indexing.Search.Queries.Answers;
using Xunit;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>The same queries through the page's script and through the library: the same documents in the same order.</summary>
public sealed class BothEngines(Chromium chromium)
{
    private const int Shown = 20;

    private const string Ask = """
        async queries => {
          const link = document.querySelector("a.search-open");
          const worker = new Worker(new URL(link.dataset.engine, document.baseURI));
          worker.postMessage({ base: new URL("./", link.href).href });
          const chosen = { topic: [], cluster: [], type: [], year: [] };
          const answers = [];
          for (const [number, query] of queries.entries()) {
            worker.postMessage({ number, search: { query, chosen, isGrouped: false, count: 20 } });
            const { found, failed } = await new Promise(done => { worker.onmessage = ({ data }) => done(data); });
            answers.push(failed ?? [found.total, ...found.results.map(({ url }) => url)].join(" "));
          }
          worker.terminate();
          return answers;
        }
        """;

    [Fact]
    public Task FindTheSameInTheDemo() => AgreeAsync(DemoSite.Served, [.. DemoQueries.All]);

    [Fact]
    public Task FindTheSameInManyTongues() => AgreeAsync(ManyTongues.Served, DemoQueries.InManyTongues);

    private async Task AgreeAsync(BuiltFiles site, string[] queries)
    {
        SiteSearch library = SiteSearch.Open(new IndexOfSite(site), out string? problem) ?? throw new InvalidOperationException(problem);
        await using Visit visit = await chromium.VisitAsync(site, Screen.Desk);
        // Whole files are fewer answers than parts of them: see Hosts for those.
        visit.Parts = PartsOfFiles.Ignored;
        await visit.GoAsync("notes/");

        string[] found = await visit.Page.EvaluateAsync<string[]>(Ask, queries);

        Assert.Equal(queries.Zip(queries.Select(query => InLibrary(library, query))), queries.Zip(found));
        Assert.True(found.Count(answer => !answer.StartsWith('0')) > queries.Length / 2, "most queries find something");
    }

    private static string InLibrary(SiteSearch library, string query)
    {
        SearchAnswer answer = library.Find(query, Shown);
        return answer.Problem ?? string.Join(' ', answer.Results.Select(result => result.Address).Prepend(answer.Total.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
