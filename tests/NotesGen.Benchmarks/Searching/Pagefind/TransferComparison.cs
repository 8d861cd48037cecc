using System.Globalization;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>What readers fetch for a query: the first they ask, and behind another.</summary>
internal static class TransferComparison
{
    // As many as a page shows at first.
    private const int Shown = 3;

    public static Table Of(IReaders own, IReaders pagefind, IReadOnlyList<string> queries)
    {
        Table table = new(["query", "first, own", "first, Pagefind", "later, own", "later, Pagefind"]);
        List<long[]> rows = [];
        for (int i = 0; i < queries.Count; i++)
        {
            string before = queries[(i + queries.Count - 1) % queries.Count];
            rows.Add([First(own, queries[i]), First(pagefind, queries[i]), Later(own, before, queries[i]), Later(pagefind, before, queries[i])]);
            Add(queries[i], rows[^1]);
        }

        Add("median", [.. Enumerable.Range(0, 4).Select(column => rows.Select(row => row[column]).Order().ElementAt(rows.Count / 2))]);
        Add("at most", [.. Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column]))]);
        return table;

        long First(IReaders readers, string query)
        {
            readers.Arrive();
            return readers.Ask(query, Shown).Bytes;
        }

        long Later(IReaders readers, string before, string query)
        {
            _ = First(readers, before);
            return readers.Ask(query, Shown).Bytes;
        }

        void Add(string name, long[] bytes) => table.Add([name, .. bytes.Select(number => number.ToString("#,0", CultureInfo.InvariantCulture))]);
    }
}
