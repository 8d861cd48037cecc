using System.Globalization;
using NotesGen.Benchmarks.Measuring;
using NotesGen.Indexing.Search.Queries;
using NotesGen.Indexing.Search.Queries.Answers;
using NotesGen.Model;

namespace NotesGen.Benchmarks.Searching;

/// <summary>Counts the index's files and bytes, and what queries fetch of them.</summary>
internal static class SearchMeasurement
{
    // As many as a page shows at first.
    private const int Shown = 3;

    /// <summary>What somebody may look for in a made-up vault: written down before anything was measured.</summary>
    public static string[] Queries { get; } =
    [
        "soil",
        "crop rotation",
        "water in dry summers",
        "how do bees find orchards",
        "nitrogen",
        "winter wheat yield",
        "compost heap temperature",
        "grazing and meadows",
        "\"long rotation\"",
        "pest -spray",
        "title:harvest",
        "orchard 2021",
        "what keeps topsoil in place",
        "roots",
        "seed storag",
        "hedgerow wind",
        "milk price",
        "irigation",
        "drainage clay fields",
        "year:2023 barley",
    ];

    private static readonly string[] Kinds = ["words", "hits", "notes"];

    public static string Run(BuiltSite site, IReadOnlyList<string> queries)
    {
        OutputFile[] files = [.. site.Outputs.Where(output => output.Path.StartsWith("search/", StringComparison.Ordinal) && output.Path.EndsWith(".bin", StringComparison.Ordinal))];
        Table kinds = new(["index", "files", "bytes", "largest"]);
        foreach (IGrouping<string, OutputFile> kind in files.GroupBy(file => file.Path.Split('/', '-', '.')[1]).Append(new Everything(files)))
        {
            kinds.Add([kind.Key, Number(kind.Count()), Number(kind.Sum(file => (long)file.Content.Length)), Number(kind.Max(file => (long)file.Content.Length))]);
        }

        Table asked = new(["query", "results", "first bytes", "later bytes", "of words", "of postings", "of results", "requests"]);
        foreach (string query in queries)
        {
            CountedIndex index = CountedIndex.Of(files);
            SiteSearch search = SiteSearch.Open(index, out string? problem) ?? throw new FailedRunException(problem ?? "");
            long start = index.Bytes;
            SearchAnswer answer = search.Find(query, Shown);
            asked.Add([query, Number(answer.Total), Number(index.Bytes), Number(index.Bytes - start), .. Kinds.Select(kind => Number(index.BytesOf(kind))), Number(index.Requests)]);
        }

        return $"{kinds}\n{asked}";
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private sealed class Everything(OutputFile[] files) : List<OutputFile>(files), IGrouping<string, OutputFile>
    {
        public string Key => "all";
    }
}
