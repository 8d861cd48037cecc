namespace NotesGen.Output.Disk;

/// <summary>Does the same work for many values, on as many threads as a build may use.</summary>
internal static class Threads
{
    /// <summary>Does the work for every value, in no particular order.</summary>
    public static void ForEach<T>(IReadOnlyList<T> values, int jobs, Action<T> work) =>
        While(values, jobs, value =>
        {
            work(value);
            return true;
        });

    /// <summary>Does the work for the values until one says that it is no use to go on; work under way is finished.</summary>
    public static void While<T>(IReadOnlyList<T> values, int jobs, Func<T, bool> work) =>
        Parallel.For(0, values.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) }, (index, loop) =>
        {
            if (!loop.IsStopped && !work(values[index]))
            {
                loop.Stop();
            }
        });
}
