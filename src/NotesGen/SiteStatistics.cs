using NotesGen.Checks;
using NotesGen.Checks.Statistics;
using NotesGen.Graph;
using NotesGen.Graph.Relating;
using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Planning;
using NotesGen.Sources;

namespace NotesGen;

/// <summary>What a knowledge base holds, and where it could be mended or grow.</summary>
/// <param name="Counts">How much of everything there is.</param>
/// <param name="Rolls">What stands alone, is thin, is used most or is wanted.</param>
public sealed record SiteStatistics(SiteCounts Counts, IReadOnlyList<Roll> Rolls)
{
    /// <summary>Reads a site as far as it must be known for this: nothing is rendered, and what is wrong with it a check reports.</summary>
    public static SiteStatistics Read(ISourceFolder folder, BuildOptions options)
    {
        ParsedSite parsed = Parser.Parse(Discovery.Discover(folder), options);
        SiteGraph graph = Linker.Link(parsed, options, RelatingTime.OnDemand);
        SitePlan plan = Planner.Plan(graph);
        return new SiteStatistics(SiteCensus.Count(graph, plan), Checks.Statistics.Rolls.Of(new CheckedSite(graph, plan, folder, options)));
    }
}
