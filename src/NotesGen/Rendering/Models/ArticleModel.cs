using System.Globalization;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Rendering.Fragments;
using NotesGen.Rendering.Views;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers what the page of a note shows beside the note.</summary>
internal sealed class ArticleModel(SiteViews site)
{
    private readonly SiteGraph graph = site.Graph;
    private readonly Reasons reasons = new(site);
    private readonly BacklinkModel backlinks = new(site);
    private readonly NeighbourhoodModel neighbourhoods = new(site);

    public ArticleView Of(int number, string root)
    {
        Note note = graph.Notes[number];
        (IReadOnlyList<BacklinkView> notes, IReadOnlyList<BacklinkView> hubs, IReadOnlyList<BacklinkView> inquiries) = backlinks.Of(number);
        return new ArticleView(FragmentMarkup.Of(note.Body.Html, new HoleFiller(site, number, root, CitationStyle.Numbered)))
        {
            Contents = [.. note.Body.Headings.Where(heading => heading.Anchor.Length > 0).Select(heading => new HeadingView(heading.Text, Hrefs.OfAnchor(heading.Anchor), heading.Level, null))],
            Clusters = [.. graph.ClustersOf[number].Select(cluster => site.Clusters[cluster])],
            Hubs = [.. graph.Listings[number].Select(listing => listing.Hub).Distinct().Select(hub => HubLink(graph.Hubs[hub].Number))],
            References = References(number),
            Neighbourhood = neighbourhoods.Of(number),
            Related = [.. graph.Related[number].Select(related => new RelatedView(site.Notes[related.Note], related.Reasons, reasons))],
            Relations = backlinks.Relations(number),
            LinkingNotes = notes,
            LinkingHubs = hubs,
            LinkingInquiries = inquiries,
            Inquiries = InquiriesOf(number),
            Neighbours = [.. graph.Listings[number].Select(listing => Neighbour(listing))],
        };
    }

    /// <summary>The notes that an inquiry rests on, each once, with what it found.</summary>
    public IReadOnlyList<FindingView> Findings(int inquiry)
    {
        Note note = graph.Notes[inquiry];
        return
        [
            .. note.Findings.Where(finding => graph.Targets[inquiry][finding.Link].IsNote).DistinctBy(finding => graph.Targets[inquiry][finding.Link].Number)
                .Select(finding => new FindingView(site.Notes[graph.Targets[inquiry][finding.Link].Number], finding.Text.Length > 0 ? finding.Text : null)),
        ];
    }

    private LinkView HubLink(int number) => new(graph.Faces[number].Title, site.Hrefs.Notes[number]);

    private List<ReferenceView> References(int number)
    {
        NotePapers papers = graph.Papers[number];
        List<ReferenceView> references = new(papers.Papers.Count);
        for (int i = 0; i < papers.Papers.Count; i++)
        {
            List<HeadingView> places = [];
            for (int citation = 0; citation < papers.Citations.Count; citation++)
            {
                if (papers.Citations[citation] == i)
                {
                    places.Add(new HeadingView(Letter(places.Count), string.Create(CultureInfo.InvariantCulture, $"#cite-{citation + 1}"), 0, null));
                }
            }

            references.Add(new ReferenceView(i + 1, site.Papers[papers.Papers[i]], places));
        }

        return references;
    }

    /// <summary>a, b, … z, aa, ab, …</summary>
    private static string Letter(int index) => index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + (char)('a' + (index % 26));

    private List<FindingView> InquiriesOf(int number)
    {
        List<FindingView> inquiries = [];
        foreach (Backlink backlink in graph.Backlinks[number].Where(backlink => graph.Faces[backlink.Source].Kind == NoteKind.Inquiry))
        {
            Finding? finding = graph.Notes[backlink.Source].Findings.FirstOrDefault(finding => backlink.Links.Contains(finding.Link));
            if (finding is not null)
            {
                inquiries.Add(new FindingView(site.Notes[backlink.Source], finding.Text.Length > 0 ? finding.Text : null));
            }
        }

        return inquiries;
    }

    private NeighbourView Neighbour(Listing listing)
    {
        Hub hub = graph.Hubs[listing.Hub];
        HubSection section = hub.Sections[listing.Section];
        string title = HubModel.TitleOf(section, site) is { Length: > 0 } named ? $"{graph.Faces[hub.Number].Title}: {named}" : graph.Faces[hub.Number].Title;
        return new NeighbourView(
            title,
            site.Hrefs.Notes[hub.Number] + Hrefs.OfAnchor(section.Anchor),
            site.Label("position", listing.Position + 1, section.Notes.Count, title),
            listing.Position == 0 ? null : site.Notes[section.Notes[listing.Position - 1]],
            listing.Position + 1 == section.Notes.Count ? null : site.Notes[section.Notes[listing.Position + 1]]);
    }
}
