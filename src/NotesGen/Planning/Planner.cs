using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning.Addresses;

namespace NotesGen.Planning;

/// <summary>
/// Stage 4, Plan: the graph becomes a list of pages.
/// Comes in: the graph. Steps: decide every address; list the pages of notes, hubs, topics, clusters, inquiries, papers,
/// tags and lists; find the assets that something uses; add redirects
/// where nothing else stands; report every clash.
/// Goes out: all pages ordered by address. No later stage makes up an address.
/// </summary>
public static class Planner
{
    /// <summary>Plans the pages of a site.</summary>
    public static SitePlan Plan(SiteGraph graph)
    {
        List<Diagnostic> diagnostics = [];
        (SiteAddresses addresses, int home) = AddressPlan.Decide(graph, diagnostics);
        List<Page> pages =
        [
            new HomePage(home),
            new NotFoundPage(),
            .. graph.Hubs.Count + graph.Topics.Count > 0 ? (Page[])[new MapPage()] : [],
            .. graph.Configuration.Search ? (Page[])[new SearchPage()] : [],
            .. Lists(graph),
            .. PagesOfNotes(graph, addresses, home),
            .. graph.Hubs.Select((hub, i) => new HubPage(addresses.Notes[hub.Number], i)),
            .. addresses.Topics.Select((address, i) => new TopicPage(address, i)),
            .. addresses.Clusters.Select((address, i) => new ClusterPage(address, i)),
            .. addresses.Papers.Select((address, i) => new PaperPage(address, i)),
            .. addresses.Tags.Select((address, i) => new TagPage(address, i)),
        ];
        HashSet<string> taken = new(pages.Select(page => page.Address.File), StringComparer.OrdinalIgnoreCase);
        int[] assets = UsedAssets(graph, taken, diagnostics);
        IEnumerable<string> files = taken.Concat(pages.OfType<HubPage>().Select(page => page.BibliographyFile)).Concat(assets.Select(asset => graph.Assets[asset].Value));
        pages.AddRange(Redirects.Plan(graph, addresses, files, diagnostics));
        diagnostics.AddRange(LostNavigation.Find(graph.Configuration, files.Concat(pages.Select(page => page.Address.File))));
        pages.Sort(static (a, b) => string.CompareOrdinal(a.Address.Value, b.Address.Value));
        return new SitePlan(addresses, pages, assets, diagnostics);
    }

    /// <summary>A list for each subject that the site has something of: an empty list would only disappoint.</summary>
    private static IEnumerable<ListPage> Lists(SiteGraph graph) =>
    [
        new(new UrlPath("notes/"), ListSubject.Notes, ListOrder.Letter),
        new(new UrlPath("notes/by-date/"), ListSubject.Notes, ListOrder.Date),
        .. graph.Topics.Count == 0 ? (ListPage[])[] :
        [
            new(new UrlPath("notes/by-topic/"), ListSubject.Notes, ListOrder.Topic),
            new(new UrlPath("topics/"), ListSubject.Topics, ListOrder.Letter),
        ],
        .. graph.Clusters.Count == 0 ? (ListPage[])[] : [new(new UrlPath("clusters/"), ListSubject.Clusters, ListOrder.Letter)],
        .. graph.AllPapers.Count == 0 ? (ListPage[])[] :
        [
            new(new UrlPath("papers/"), ListSubject.Papers, ListOrder.Year),
            new(new UrlPath("papers/by-use/"), ListSubject.Papers, ListOrder.Use),
        ],
        .. graph.Notes.All(note => note.Kind != NoteKind.Inquiry) ? (ListPage[])[] : [new(new UrlPath("inquiries/"), ListSubject.Inquiries, ListOrder.Letter)],
        .. graph.Tags.Count == 0 ? (ListPage[])[] : [new(new UrlPath("tags/"), ListSubject.Tags, ListOrder.Letter)],
    ];

    private static IEnumerable<Page> PagesOfNotes(SiteGraph graph, SiteAddresses addresses, int home)
    {
        for (int i = 0; i < graph.Notes.Count; i++)
        {
            Page? page = i == home ? null : graph.Notes[i].Kind switch
            {
                NoteKind.Note => new NotePage(addresses.Notes[i], i),
                NoteKind.Inquiry => new InquiryPage(addresses.Notes[i], i),
                NoteKind.Page => new PlainPage(addresses.Notes[i], i),
                _ => null,
            };
            if (page is not null)
            {
                yield return page;
            }
        }
    }

    /// <summary>Only what is linked is copied: what an author keeps beside the notes is not published by accident.</summary>
    private static int[] UsedAssets(SiteGraph graph, HashSet<string> taken, List<Diagnostic> diagnostics)
    {
        int[] used = [.. graph.Targets.SelectMany(targets => targets).Where(target => target.State == LinkState.Asset).Select(target => target.Number).Distinct().Order()];
        foreach (int asset in used)
        {
            SourcePath path = graph.Assets[asset];
            if (taken.Contains(path.Value) || path.Value.StartsWith("theme/", StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(new Diagnostic(Catalogue.AddressClash, new SourcePlace(path), $"the site needs the address `{path}` for itself")
                {
                    Help = "move the file to another folder, such as `assets/`",
                });
            }
        }

        return used;
    }
}
