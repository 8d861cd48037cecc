using System.Diagnostics;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Floors;

/// <summary>
/// The bare work, for comparison: every Markdown file is read, its front matter goes through YAML events, its Markdown is
/// parsed and rendered, a page of the size of a real one is put together, and written if it is not there already.
/// No links, no graph, no lists, no search: what is left is what no generator can do without.
/// </summary>
internal static class FloorRun
{
    public static WorkDone Run(string site, string output, int jobs)
    {
        List<Stage> stages = [];
        string[] files = Timed("list", () => Directory.GetFiles(site, "*.md", SearchOption.AllDirectories));
        Array.Sort(files, StringComparer.Ordinal);
        int written = 0;
        long bytes = 0;
        Timed("pages", () => Parallel.For(
            0,
            files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new FloorWorker(),
            (index, _, worker) =>
            {
                string name = Path.ChangeExtension(Path.GetRelativePath(site, files[index]), null);
                worker.Make(files[index], Path.Join(output, name));
                return worker;
            },
            worker =>
            {
                Interlocked.Add(ref written, worker.Written);
                Interlocked.Add(ref bytes, worker.Bytes);
                worker.Dispose();
            }));
        return new WorkDone(files.Length, files.Length, bytes, written, stages);

        T Timed<T>(string name, Func<T> work)
        {
            long begun = Stopwatch.GetTimestamp();
            long allocated = GC.GetTotalAllocatedBytes();
            T result = work();
            stages.Add(new Stage(name, Stopwatch.GetElapsedTime(begun).TotalSeconds, GC.GetTotalAllocatedBytes() - allocated));
            return result;
        }
    }
}
