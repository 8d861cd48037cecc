using System.Globalization;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>At which place of the first ten results the notes stand that readers would want.</summary>
internal static class PlaceComparison
{
    private const int Shown = 10;

    public static string Of(IReaders own, IReaders pagefind, IReadOnlyList<WantedNotes> asked)
    {
        Table places = new(["query", "own", "Pagefind"]);
        List<int[]> found = [];
        foreach (WantedNotes wanted in asked)
        {
            (IReadOnlyList<string> ours, IReadOnlyList<string> theirs) = (Results(own, wanted), Results(pagefind, wanted));
            found.Add([wanted.PlaceIn(ours), wanted.PlaceIn(theirs), wanted.PlaceIn(WithoutPapers(ours)), wanted.PlaceIn(WithoutPapers(theirs))]);
            places.Add([wanted.Query, Place(found[^1][0], ours), Place(found[^1][1], theirs)]);
        }

        Table totals = new([$"of {asked.Count} queries", "own", "Pagefind", "own, papers' pages passed over", "Pagefind, papers' pages passed over"]);
        foreach (int within in (int[])[1, 3, Shown])
        {
            Add(within == 1 ? "found first" : $"within {within}", "0", column => column.Count(place => place > 0 && place <= within));
        }

        Add("mean reciprocal rank", "0.00", column => column.Average(place => place > 0 ? 1.0 / place : 0));
        return $"{places}\n{totals}";

        void Add(string name, string format, Func<IEnumerable<int>, double> figure) =>
            totals.Add([name, .. Enumerable.Range(0, 4).Select(column => figure(found.Select(row => row[column])).ToString(format, CultureInfo.InvariantCulture))]);
    }

    private static IReadOnlyList<string> Results(IReaders readers, WantedNotes wanted)
    {
        readers.Arrive();
        return readers.Ask(wanted.Query, Shown).Addresses;
    }

    // Whoever types a paper's name may want the page about the paper as well as the note.
    private static string[] WithoutPapers(IReadOnlyList<string> results) => [.. results.Where(result => !result.StartsWith("papers/", StringComparison.Ordinal))];

    // What stands first is shown where it is something else.
    private static string Place(int place, IReadOnlyList<string> results) => (place, results.Count) switch
    {
        (_, 0) => "nothing found",
        (0, _) => $"{results[0]} … -",
        (1, _) => "1",
        _ => string.Create(CultureInfo.InvariantCulture, $"{results[0]} … {place}"),
    };
}
