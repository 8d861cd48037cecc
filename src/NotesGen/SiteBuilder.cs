using System.Diagnostics;
using NotesGen.Checks;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Indexing;
using NotesGen.Indexing.Hosting;
using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Planning;
using NotesGen.Rendering;
using NotesGen.Rendering.Reuse;
using NotesGen.Rendering.Themes;
using NotesGen.Sources;

namespace NotesGen;

/// <summary>Builds a site: the stages, in order. Nothing is written; see <c>Output</c> for that.</summary>
public static class SiteBuilder
{
    /// <summary>Reads a site's folder and makes every file of its site from it.</summary>
    public static BuiltSite Build(ISourceFolder folder, BuildOptions options)
    {
        List<StageTime> stages = [];
        return Build(Timed(stages, options, "discover", () => Discovery.Discover(folder)), options, new ParsedFiles(), null, stages);
    }

    /// <summary>Makes every file of a site from its files, without what would come out as the last build left it.</summary>
    /// <param name="found">The files.</param>
    /// <param name="options">What is asked of the build.</param>
    /// <param name="known">The notes that need not be read; those that are read join them.</param>
    /// <param name="memory">The pages that need not be rendered.</param>
    public static BuiltSite Build(DiscoveredSite found, BuildOptions options, ParsedFiles known, PageMemory memory) => Build(found, options, known, memory, []);

    private static BuiltSite Build(DiscoveredSite found, BuildOptions options, ParsedFiles known, PageMemory? memory, List<StageTime> stages)
    {
        ParsedSite parsed = Timed("parse", () => Parser.Parse(found, options, known));
        SiteGraph graph = Timed("link", () => Linker.Link(parsed, options));
        SitePlan plan = Timed("plan", () => Planner.Plan(graph));
        RenderedSite rendered = Timed("render", () => Renderer.Render(graph, plan, Theme.Of(found, options, parsed.Configuration.Templates), options, memory));
        IReadOnlyList<OutputFile> indexes = Timed("index", () => Indexer.Index(graph, plan, options));
        HostedSite hosted = HostedSite.Of(graph, plan, [.. rendered.Outputs, .. indexes], memory);
        CheckReport checks = Timed("check", () => Checker.Check(graph, plan, found.Folder, rendered, indexes, options));

        IReadOnlyList<Diagnostic> diagnostics = SiteSeverities.Apply(
            [.. found.Diagnostics, .. parsed.Diagnostics, .. graph.Diagnostics, .. plan.Diagnostics, .. rendered.Diagnostics, .. hosted.Diagnostics, .. checks.Diagnostics],
            parsed.Configuration);
        bool isWhole = !diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new BuiltSite(isWhole ? InOrder([.. rendered.Outputs, .. indexes, .. hosted.Files]) : [], diagnostics, SiteCensus.Count(graph, plan), stages)
        {
            Configuration = parsed.Configuration,
            OutsideLinks = checks.OutsideLinks,
            Pages = rendered.Pages,
            Renewals = rendered.Renewals,
        };

        T Timed<T>(string stage, Func<T> run) => SiteBuilder.Timed(stages, options, stage, run);
    }

    private static T Timed<T>(List<StageTime> stages, BuildOptions options, string stage, Func<T> run)
    {
        options.Progress?.Report(stage);
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long allocated = GC.GetTotalAllocatedBytes();
        T result = run();
        stages.Add(new StageTime(stage, Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }

    private static OutputFile[] InOrder(OutputFile[] outputs)
    {
        Array.Sort(outputs, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return outputs;
    }
}
