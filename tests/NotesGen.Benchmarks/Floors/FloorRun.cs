using System.Diagnostics;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Floors;

/// <summary>
/// The bare work, for comparison: every Markdown file is read, its front matter goes through YAML events, its Markdown is
/// parsed and rendered, a page of the size of a real one is put together, and written if it is not there already; then
/// a page for every paper that the notes name, as the site has one.
/// No links, no graph, no lists, no search: what is left is what no generator of the same files can do without.
/// </summary>
internal static class FloorRun
{
    public static WorkDone Run(string site, string output, int jobs)
    {
        List<Stage> stages = [];
        string[] files = Timed("list", () => Directory.GetFiles(site, "*.md", SearchOption.AllDirectories));
        Array.Sort(files, StringComparer.Ordinal);
        IReadOnlyList<string>[] named = new IReadOnlyList<string>[files.Length];
        int written = 0;
        long bytes = 0;
        Timed("pages", () => Each(files.Length, (worker, index) =>
        {
            string name = Path.ChangeExtension(Path.GetRelativePath(site, files[index]), null);
            named[index] = worker.Make(files[index], Path.Join(output, name));
        }));
        string[] papers = [.. named.SelectMany(names => names).Distinct(StringComparer.Ordinal)];
        Timed("papers", () => Each(papers.Length, (worker, index) => worker.MakePaper(papers[index], Path.Join(output, "papers", papers[index].Replace('/', '-')))));
        int pages = files.Length + papers.Length;
        return new WorkDone(pages, pages, bytes, written, stages);

        ParallelLoopResult Each(int count, Action<FloorWorker, int> make) => Parallel.For(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => new FloorWorker(),
            (index, _, worker) =>
            {
                make(worker, index);
                return worker;
            },
            worker =>
            {
                Interlocked.Add(ref written, worker.Written);
                Interlocked.Add(ref bytes, worker.Bytes);
                worker.Dispose();
            });

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
