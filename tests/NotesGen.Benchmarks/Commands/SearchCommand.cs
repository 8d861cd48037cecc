using NotesGen.Benchmarks.Measuring;
using NotesGen.Benchmarks.Searching;
using NotesGen.Sources;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures the search index: its files, what readers fetch of it, and what it costs the build.</summary>
internal static class SearchCommand
{
    public static Command Command { get; } = new(
        "search", "search N|FOLDER [--queries FILE] [--rounds R] [--jobs J] [--seed S]", "the search index: its files, the bytes of a first and of a later query, and the build with and without it", arguments =>
        {
            using (Workplace workplace = new())
            {
                DiskFolder site = new(workplace.Site(arguments, out string description));
                Console.WriteLine(description + "\n");
                string[] queries = arguments.Named("--queries") is { } file ? File.ReadAllLines(file) : SearchMeasurement.Queries;
                Console.WriteLine(SearchMeasurement.Run(SiteBuilder.Build(site, new BuildOptions()), queries));
            }

            return arguments.Named("--rounds") == "0" ? 0 : Comparison.Run(arguments, [Workload.Unsearched, Workload.Build]);
        });
}
