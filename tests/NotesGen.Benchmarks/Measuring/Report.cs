using System.Globalization;

namespace NotesGen.Benchmarks.Measuring;

/// <summary>The tables that are printed.</summary>
internal static class Report
{
    /// <summary>Whole runs, ratios where there are two workloads, then stages.</summary>
    public static string Of(Series[] cold, Series[] unchanged)
    {
        bool compares = cold.Length == 2;
        Series[] columns = [.. cold, .. unchanged];
        Table runs = new(["", .. cold.Select(series => series.Title.ToLowerInvariant()), .. compares ? ["ratio"] : (string[])[],
            .. unchanged.Select(series => series.Title.ToLowerInvariant()), .. compares ? ["ratio"] : (string[])[]]);
        Row("wall", series => series.Wall, Seconds);
        Row("CPU", series => series.Cpu, Seconds);
        Row("allocated", series => series.Allocated, Megabytes);
        Row("peak memory", series => series.Peak, Megabytes);
        Row("output", series => series.Done.Bytes, Megabytes);
        Row("pages", series => series.Done.Pages, Count);
        Row("files", series => series.Done.Files, Count);
        Row("files written", series => series.Done.Written, Count);
        Row("diagnostics", series => series.Done.Diagnostics, Count);

        Table stages = new(["stage", .. columns.SelectMany(series => (string[])[series.Title.ToLowerInvariant(), "allocated"])]);
        foreach (string stage in columns.SelectMany(series => series.Stages).Distinct(StringComparer.Ordinal))
        {
            stages.Add([stage, .. columns.SelectMany(series => (string[])[Seconds(series.StageSeconds(stage)), Megabytes(series.StageAllocated(stage))])]);
        }

        return $"{runs}\n{stages}";

        void Row(string label, Func<Series, double> figure, Func<double?, string> show) =>
            runs.Add([label, .. Cells(cold, figure, show), .. Cells(unchanged, figure, show)]);

        IEnumerable<string> Cells(Series[] series, Func<Series, double> figure, Func<double?, string> show) =>
            [.. series.Select(each => show(figure(each))), .. compares ? [Ratio(figure(series[1]), figure(series[0]))] : (string[])[]];
    }

    private static string Ratio(double value, double floor) =>
        floor > 0 ? string.Create(CultureInfo.InvariantCulture, $"{value / floor:F2}x") : "";

    private static string Seconds(double? value) => Show(value, "0.000 s");

    private static string Megabytes(double? value) => Show(value / 1_000_000, "#,0.0 MB");

    private static string Count(double? value) => Show(value, "#,0");

    private static string Show(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
