using System.Text.Json;
using NotesGen.Benchmarks.Builds;
using NotesGen.Benchmarks.Floors;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Commands;

/// <summary>What a fresh process does: the work once, and then its own measurement as JSON on standard output.</summary>
internal static class OnceCommand
{
    public static Command Command { get; } = new("once", "once build|floor SITE OUT [--jobs J]", "", arguments =>
    {
        Workload workload = Enum.Parse<Workload>(arguments.At(0, "the work"), ignoreCase: true);
        (string site, string output) = (arguments.At(1, "the site's folder"), arguments.At(2, "the output folder"));
        int jobs = arguments.Number("--jobs", Environment.ProcessorCount);
        WorkDone done = workload == Workload.Build ? BuildRun.Run(site, output, jobs) : FloorRun.Run(site, output, jobs);
        Console.WriteLine(JsonSerializer.Serialize(Measurement.OfThisProcess(done)));
        return done.Failure is null ? 0 : 1;
    });
}
