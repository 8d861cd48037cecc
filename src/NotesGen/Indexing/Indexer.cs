using System.Text;
using NotesGen.Graph;
using NotesGen.Indexing.Search;
using NotesGen.Model;
using NotesGen.Planning;

namespace NotesGen.Indexing;

/// <summary>
/// Stage 6, Index: graph and pages become the files that machines read.
/// Comes in: the graph and the planned pages. Steps: the bibliography of every hub; the search index; and, for a site that knows
/// its public address, sitemap and Atom feed.
/// Goes out: files. Without a public address there is nothing that sitemap and feed could name, so they are left out.
/// </summary>
public static class Indexer
{
    /// <summary>Makes the index files of a site.</summary>
    public static IReadOnlyList<OutputFile> Index(SiteGraph graph, SitePlan plan, BuildOptions options)
    {
        List<OutputFile> outputs = [.. Bibliographies.Write(graph, plan)];
        if (graph.Configuration.Search)
        {
            outputs.AddRange(SearchIndex.Write(graph, plan, options));
        }

        if (graph.Configuration.Url is { } url)
        {
            outputs.Add(new OutputFile("sitemap.xml", Encoding.UTF8.GetBytes(Sitemap.Write(plan, graph, url))));
            if (graph.Configuration.FeedLength > 0)
            {
                outputs.Add(new OutputFile("feed.xml", Encoding.UTF8.GetBytes(AtomFeed.Write(graph, plan, url))));
            }
        }

        return outputs;
    }

    /// <summary>False for a path that no file of this stage has, whatever the site: to find that out takes no index.</summary>
    public static bool Names(string path) =>
        path is "sitemap.xml" or "feed.xml" || path.EndsWith(".bib", StringComparison.Ordinal) || path.StartsWith("search/", StringComparison.Ordinal);
}
