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
        List<(int Own, int Other)> found = [];
        foreach (WantedNotes wanted in asked)
        {
            found.Add((PlaceOf(wanted, own), PlaceOf(wanted, pagefind)));
            places.Add([wanted.Query, Place(found[^1].Own), Place(found[^1].Other)]);
        }

        Table totals = new([$"of {asked.Count} queries", "own", "Pagefind"]);
        foreach (int within in (int[])[1, 3, Shown])
        {
            totals.Add([within == 1 ? "found first" : $"within {within}", .. Both(places => Text(places.Count(place => place > 0 && place <= within), "0"))]);
        }

        totals.Add(["mean reciprocal rank", .. Both(places => Text(places.Average(place => place > 0 ? 1.0 / place : 0), "0.00"))]);
        return $"{places}\n{totals}";

        IEnumerable<string> Both(Func<IEnumerable<int>, string> figure) => [figure(found.Select(pair => pair.Own)), figure(found.Select(pair => pair.Other))];
    }

    private static int PlaceOf(WantedNotes wanted, IReaders readers)
    {
        readers.Arrive();
        return wanted.PlaceIn(readers.Ask(wanted.Query, Shown).Addresses);
    }

    private static string Place(int place) => place > 0 ? Text(place, "0") : "-";

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
