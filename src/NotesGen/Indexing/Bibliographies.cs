using System.Text;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;

namespace NotesGen.Indexing;

/// <summary>The papers of every hub as a BibTeX file beside the hub's page, for readers to take with them.</summary>
internal static class Bibliographies
{
    public static IEnumerable<OutputFile> Write(SiteGraph graph, SitePlan plan)
    {
        foreach (HubPage page in plan.Pages.OfType<HubPage>())
        {
            Hub hub = graph.Hubs[page.Hub];
            int[] papers = [.. hub.Notes.Append(hub.Number).SelectMany(note => graph.Papers[note].Papers).Distinct().Order()];
            if (papers.Length > 0)
            {
                yield return new OutputFile(page.BibliographyFile, Encoding.UTF8.GetBytes(string.Join("\n", papers.Select(paper => PaperRecords.BibTexOf(graph.AllPapers[paper]).TrimEnd() + "\n"))));
            }
        }
    }
}
