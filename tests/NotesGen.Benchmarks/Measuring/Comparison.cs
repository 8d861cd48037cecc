namespace NotesGen.Benchmarks.Measuring;

/// <summary>
/// Runs workloads in turn, round by round, each cold (into an empty folder) and then once more with nothing changed,
/// and prints the medians side by side.
/// </summary>
internal static class Comparison
{
    public static int Run(Arguments arguments, IReadOnlyList<Workload> workloads)
    {
        int rounds = arguments.Number("--rounds", 5);
        int jobs = arguments.Number("--jobs", Environment.ProcessorCount);
        using Workplace workplace = new();
        string site = workplace.Site(arguments, out string description);
        Console.WriteLine(description);
        Console.WriteLine($"{jobs} jobs, median of {rounds} rounds, output {(workplace.IsInMemory ? "in memory" : "on a disk")}\n");

        Series[] cold = [.. workloads.Select(workload => new Series($"{workload}", []))];
        Series[] unchanged = [.. workloads.Select(workload => new Series($"{workload}, unchanged", []))];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < workloads.Count; i++)
            {
                string output = workplace.Output(workloads[i], round);
                cold[i].Runs.Add(ChildProcess.Run(workloads[i], site, output, jobs));
                unchanged[i].Runs.Add(ChildProcess.Run(workloads[i], site, output, jobs));
                Workplace.Remove(output);
            }
        }

        Console.Write(Report.Of(cold, unchanged));
        return 0;
    }
}
