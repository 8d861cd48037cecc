namespace NotesGen.Benchmarks.Measuring;

/// <summary>The runs of one workload in one state; each figure is the median over the rounds.</summary>
internal sealed record Series(string Title, List<Measurement> Runs)
{
    public double Wall => Median(run => run.WallSeconds);

    public double Cpu => Median(run => run.CpuSeconds);

    public double Allocated => Median(run => run.AllocatedBytes);

    public double Peak => Median(run => run.PeakBytes);

    /// <summary>What was done: the same in every round.</summary>
    public WorkDone Done => Runs[0].Done;

    /// <summary>The names of the stages, in order.</summary>
    public IEnumerable<string> Stages => Done.Stages.Select(stage => stage.Name);

    /// <summary>The time of a stage, or null if this workload has no such stage.</summary>
    public double? StageSeconds(string name) =>
        Has(name) ? Median(run => run.Done.Stages.First(stage => stage.Name == name).Seconds) : null;

    /// <summary>What a stage allocated, or null if this workload has no such stage.</summary>
    public double? StageAllocated(string name) =>
        Has(name) ? Median(run => run.Done.Stages.First(stage => stage.Name == name).AllocatedBytes) : null;

    private bool Has(string name) => Stages.Contains(name, StringComparer.Ordinal);

    private double Median(Func<Measurement, double> figure)
    {
        double[] sorted = [.. Runs.Select(figure).Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
