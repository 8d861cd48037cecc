using System.Globalization;
using NotesGen.Benchmarks.Measuring;
using NotesGen.Graph;
using NotesGen.Parsing;
using NotesGen.Sources;

namespace NotesGen.Benchmarks.Links;

/// <summary>Links made-up vaults of a quarter, a half, once and twice a size, each after a small one that warms the code up.</summary>
internal static class LinkMeasurement
{
    public static void Run(int size, int seed, int rounds)
    {
        Table table = new(["files", "links", "missing", "ambiguous", "link stage, CPU ms", "μs a link"]);
        Measure(1_000, seed, 1);
        foreach (int files in (int[])[Math.Max(1, size / 4), Math.Max(1, size / 2), size, size * 2])
        {
            table.Add(Measure(files, seed, rounds));
        }

        Console.Write(table);
    }

    private static string[] Measure(int files, int seed, int rounds)
    {
        BuildOptions options = new();
        ParsedSite parsed = Parser.Parse(Discovery.Discover(new LinkedVault(files, seed).Folder), options);

        // Notes that all say the same in so few words are no measure of what relating notes costs.
        ParsedSite site = parsed with { Configuration = parsed.Configuration with { RelatedCount = 0 } };
        SiteGraph? graph = null;
        double best = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            GC.Collect();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            graph = Linker.Link(site, options);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        LinkTarget[] targets = [.. graph!.Targets.SelectMany(mine => mine)];
        return
        [
            Text(files), Text(targets.Length), Text(targets.Count(target => target.State == LinkState.Missing)),
            Text(targets.Count(target => target.State == LinkState.Ambiguous)), best.ToString("F0", CultureInfo.InvariantCulture),
            (best * 1000 / Math.Max(1, targets.Length)).ToString("F1", CultureInfo.InvariantCulture),
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
