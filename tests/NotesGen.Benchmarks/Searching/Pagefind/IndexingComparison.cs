using System.Globalization;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>The site built without search, with its own, and indexed by Pagefind, in turn; the median over the rounds.</summary>
internal sealed class IndexingComparison(Workplace workplace, PagefindInstallation pagefind, string site, string pages)
{
    private readonly Series without = new("without search", []);
    private readonly Series with = new("with its own", []);
    private readonly Series other = new("Pagefind", []);

    /// <summary>Where the last round's index of Pagefind lies.</summary>
    public string PagefindIndex { get; } = workplace.Folder("pagefind-index");

    public void Run(int rounds, int jobs)
    {
        for (int round = 0; round < rounds; round++)
        {
            without.Runs.Add(Build(Workload.Unsearched, round, jobs));
            with.Runs.Add(Build(Workload.Build, round, jobs));
            Workplace.Remove(PagefindIndex);
            other.Runs.Add(pagefind.Index(pages, PagefindIndex));
        }
    }

    /// <param name="own">The site's own index.</param>
    public Table Report(OwnReaders own)
    {
        Table table = new(["", "build without search", "build with its own", "its own alone", "Pagefind alone", "Pagefind / its own", "both builds, Pagefind / own"]);
        Row("wall", series => series.Wall, "0.00 s");
        Row("CPU", series => series.Cpu, "0.00 s");
        table.Add(["peak memory", Text(without.Peak / 1e6, "#,0 MB"), Text(with.Peak / 1e6, "#,0 MB"), "", Text(other.Peak / 1e6, "#,0 MB"), "", Text(other.Peak / with.Peak, "0.0x")]);
        table.Add(["files of the index", "", "", Text(own.Files, "#,0"), Text(other.Done.Files, "#,0"), Text((double)other.Done.Files / own.Files, "0.0x"), ""]);
        table.Add(["bytes of the index", "", "", Text(own.Bytes / 1e6, "0.00 MB"), Text(other.Done.Bytes / 1e6, "0.00 MB"), Text((double)other.Done.Bytes / own.Bytes, "0.0x"), ""]);
        return table;

        void Row(string name, Func<Series, double> figure, string format)
        {
            (double bare, double whole, double added) = (figure(without), figure(with), figure(other));
            table.Add([name, Text(bare, format), Text(whole, format), Text(whole - bare, format), Text(added, format), whole > bare ? Text(added / (whole - bare), "0.0x") : "", Text((bare + added) / whole, "0.0x")]);
        }
    }

    private static string Text(double number, string format) => number.ToString(format.Replace("x", "'x'", StringComparison.Ordinal).Replace("MB", "'MB'", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private Measurement Build(Workload workload, int round, int jobs)
    {
        string output = workplace.Output(workload, round);
        Measurement measured = ChildProcess.Run(workload, site, output, jobs);
        Workplace.Remove(output);
        return measured;
    }
}
