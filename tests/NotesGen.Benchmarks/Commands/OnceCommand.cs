using System.Text.Json;
using NotesGen.Benchmarks.Builds;
using NotesGen.Benchmarks.Floors;
using NotesGen.Benchmarks.Measuring;
using NotesGen.Diagnostics;

namespace NotesGen.Benchmarks.Commands;

/// <summary>What a fresh process does: the work once, and then its own measurement as JSON on standard output.</summary>
internal static class OnceCommand
{
    private static readonly SourceText WithoutSearch = new(new SourcePath("notesgen.yaml"), "search: false\n");

    public static Command Command { get; } = new("once", "once build|unsearched|floor SITE OUT [--jobs J]", "", arguments =>
    {
        Workload workload = Enum.Parse<Workload>(arguments.At(0, "the work"), ignoreCase: true);
        (string site, string output) = (arguments.At(1, "the site's folder"), arguments.At(2, "the output folder"));
        int jobs = arguments.Number("--jobs", Environment.ProcessorCount);
        WorkDone done = workload switch
        {
            Workload.Floor => FloorRun.Run(site, output, jobs),
            Workload.Unsearched => BuildRun.Run(site, output, new BuildOptions { Jobs = jobs, Configuration = WithoutSearch }),
            _ => BuildRun.Run(site, output, new BuildOptions { Jobs = jobs }),
        };
        Console.WriteLine(JsonSerializer.Serialize(Measurement.OfThisProcess(done)));
        return done.Failure is null ? 0 : 1;
    });
}
