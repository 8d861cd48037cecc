using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;

namespace NotesGen;

/// <summary>Which files a site has, whatever stands in them: an edit of words changes none of this.</summary>
internal sealed class PlannedFiles
{
    /// <summary>The files of a planned site.</summary>
    /// <param name="graph">The site.</param>
    /// <param name="plan">Its pages.</param>
    /// <param name="assets">Its files that are no pages.</param>
    public PlannedFiles(SiteGraph graph, SitePlan plan, IReadOnlyList<OutputFile> assets)
    {
        Plan = plan;
        Counts = SiteCensus.Count(graph, plan);
        Pages = FirstOf(plan.Pages, page => page.Address.File);
        Assets = FirstOf(assets, asset => asset.Path);
    }

    /// <summary>The pages with their addresses.</summary>
    public SitePlan Plan { get; }

    /// <summary>What the site holds.</summary>
    public SiteCounts Counts { get; }

    /// <summary>By path: the page.</summary>
    public IReadOnlyDictionary<string, Page> Pages { get; }

    /// <summary>By path: a file that is no page.</summary>
    public IReadOnlyDictionary<string, OutputFile> Assets { get; }

    /// <summary>Where two claim one path, which is an error that has its diagnostic, the first has it.</summary>
    private static Dictionary<string, T> FirstOf<T>(IReadOnlyList<T> all, Func<T, string> pathOf)
    {
        Dictionary<string, T> first = new(all.Count, StringComparer.Ordinal);
        foreach (T each in all)
        {
            first.TryAdd(pathOf(each), each);
        }

        return first;
    }
}
