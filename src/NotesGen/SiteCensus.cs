using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;

namespace NotesGen;

/// <summary>Counts what a site holds, for the summary of a build.</summary>
internal static class SiteCensus
{
    public static SiteCounts Count(SiteGraph graph, SitePlan plan)
    {
        LinkTarget[] targets = [.. graph.Targets.SelectMany(targets => targets)];
        return new SiteCounts
        {
            Pages = plan.Pages.Count,
            Notes = graph.Notes.Count(note => note.Kind == NoteKind.Note),
            Hubs = graph.Hubs.Count,
            Topics = graph.Topics.Count,
            Clusters = graph.Clusters.Count,
            Inquiries = graph.Notes.Count(note => note.Kind == NoteKind.Inquiry),
            Papers = graph.AllPapers.Count,
            Links = targets.Count(target => target.State != LinkState.Asset),
            MissingLinks = targets.Count(target => target.State == LinkState.Missing),
            Drafts = graph.Drafts,
        };
    }
}
