using NotesGen.Diagnostics;
using NotesGen.Planning;

namespace NotesGen.Checks.Links;

/// <summary>Finds in the sources what stands on a page.</summary>
internal sealed class PagePlaces
{
    private readonly CheckedSite site;
    private readonly Dictionary<string, Page> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<int, WrittenAddresses?> read = [];

    public PagePlaces(CheckedSite site)
    {
        this.site = site;
        foreach (Page page in site.Plan.Pages)
        {
            pages.TryAdd(page.Address.File, page);
        }
    }

    /// <summary>Where the note of a page holds an address; null if it does not hold it, or the page is no note's.</summary>
    public SourcePlace? Find(string file, string address)
    {
        int note = pages.TryGetValue(file, out Page? page) ? NoteOf(page) : -1;
        if (note < 0)
        {
            return null;
        }

        if (!read.TryGetValue(note, out WrittenAddresses? written))
        {
            // Pages come one after the other, and each is asked of all its addresses at once.
            read.Clear();
            read[note] = written = site.TextOf(note) is { } text ? WrittenAddresses.Of(text) : null;
        }

        return written?.Find(address) is { } span ? new SourcePlace(site.Graph.Notes[note].Path, span) : null;
    }

    /// <summary>Where the paper of a page is named: in a bibliography, or else first in a note; null for a page that is no paper's.</summary>
    public SourcePlace? PlaceOfPaper(string file)
    {
        if (!pages.TryGetValue(file, out Page? page) || page is not PaperPage paperPage)
        {
            return null;
        }

        Graph.Paper paper = site.Graph.AllPapers[paperPage.Paper];
        return paper.Entry?.Place ?? paper.Notes
            .SelectMany(note => site.Graph.Notes[note].Sources
                .Where(source => source.Ids.Any(paper.Ids.Contains))
                .Select(source => new SourcePlace(site.Graph.Notes[note].Path, source.Span)))
            .FirstOrDefault();
    }

    private int NoteOf(Page page) => page switch
    {
        HomePage home => home.Note,
        NotePage note => note.Note,
        InquiryPage inquiry => inquiry.Note,
        PlainPage plain => plain.Note,
        RedirectPage redirect => redirect.Note,
        HubPage hub => site.Graph.Hubs[hub.Hub].Number,
        TopicPage topic => site.Graph.Topics[topic.Topic].Note,
        ClusterPage cluster => site.Graph.Clusters[cluster.Cluster].Note,
        _ => -1,
    };
}
