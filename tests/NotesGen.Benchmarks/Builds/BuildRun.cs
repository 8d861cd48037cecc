using System.Diagnostics;
using NotesGen.Benchmarks.Measuring;
using NotesGen.Output;
using NotesGen.Sources;

namespace NotesGen.Benchmarks.Builds;

/// <summary>One whole build: all stages, and the writing.</summary>
internal static class BuildRun
{
    public static WorkDone Run(string site, string output, BuildOptions options)
    {
        DiskFolder folder = new(site);
        BuiltSite built = SiteBuilder.Build(folder, options);
        long begun = Stopwatch.GetTimestamp();
        long allocated = GC.GetTotalAllocatedBytes();
        WriteReport report = OutputWriter.Write(
            built.Outputs, folder, output, new WriteOptions { SiteFolder = site, Jobs = options.Jobs }, CancellationToken.None);
        Stage write = new("write", Stopwatch.GetElapsedTime(begun).TotalSeconds, GC.GetTotalAllocatedBytes() - allocated);

        return new WorkDone(
            built.Outputs.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
            built.Outputs.Count,
            built.Outputs.Sum(file => (long)file.Content.Length),
            report.Written,
            [.. built.Stages.Select(stage => new Stage(stage.Stage, stage.Elapsed.TotalSeconds, stage.AllocatedBytes)), write])
        {
            Diagnostics = built.Diagnostics.Count + report.Diagnostics.Count,
            Failure = built.HasErrors || report.Outcome != WriteOutcome.Complete
                ? built.Diagnostics.Concat(report.Diagnostics).FirstOrDefault(problem => problem.Severity == Diagnostics.Severity.Error)?.Message
                : null,
        };
    }
}
