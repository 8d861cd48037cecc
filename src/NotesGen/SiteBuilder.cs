using System.Diagnostics;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen;

/// <summary>Builds a site: the stages, in order. Nothing is written; see <c>Output</c> for that.</summary>
public static class SiteBuilder
{
    /// <summary>Reads a site's folder and makes every file of its site from it.</summary>
    public static BuiltSite Build(ISourceFolder folder, BuildOptions options)
    {
        List<StageTime> stages = [];

        DiscoveredSite site = Timed("discover", () => Discovery.Discover(folder));

        return new BuiltSite([], DiagnosticOrder.Sort(site.Diagnostics), new SiteCounts(), stages);

        T Timed<T>(string stage, Func<T> run)
        {
            options.Progress?.Report(stage);
            long start = Stopwatch.GetTimestamp();
            long allocated = GC.GetTotalAllocatedBytes();
            T result = run();
            stages.Add(new StageTime(stage, Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes() - allocated));
            return result;
        }
    }
}
