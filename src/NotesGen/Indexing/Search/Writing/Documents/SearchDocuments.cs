using System.Globalization;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering;

namespace NotesGen.Indexing.Search.Writing.Documents;

/// <summary>All documents of a site in the order of their numbers.</summary>
internal sealed class SearchDocuments
{
    private readonly SiteGraph graph;
    private readonly SitePlan plan;
    private readonly TypeNaming naming;
    private readonly Dictionary<string, int> types = new(StringComparer.Ordinal);

    private SearchDocuments(SiteGraph graph, SitePlan plan, TypeNaming naming)
    {
        this.graph = graph;
        this.plan = plan;
        this.naming = naming;
        foreach (string type in graph.Notes.Select(note => naming.InWords(note.Label)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            types.Add(type, types.Count);
        }

        List<SearchDocument> all = [.. OfNotes(), .. OfTopics(), .. OfClusters(), .. OfPapers()];
        all.Sort(Compare);
        All = all;
    }

    public IReadOnlyList<SearchDocument> All { get; }

    /// <summary>The types of notes as readers see them.</summary>
    public IReadOnlyCollection<string> Types => types.Keys;

    public static SearchDocuments Of(SiteGraph graph, SitePlan plan, TypeNaming naming) => new(graph, plan, naming);

    private IEnumerable<SearchDocument> OfNotes()
    {
        int home = plan.Pages.OfType<HomePage>().First().Note;
        for (int i = 0; i < graph.Notes.Count; i++)
        {
            DocumentKind? kind = i == home ? DocumentKind.Page : graph.Notes[i].Kind switch
            {
                NoteKind.Note => DocumentKind.Note,
                NoteKind.Hub => DocumentKind.Hub,
                NoteKind.Inquiry => DocumentKind.Inquiry,
                NoteKind.Page => DocumentKind.Page,
                _ => null,
            };
            if (kind is { } known)
            {
                yield return OfNote(i, known, i == home ? UrlPath.Home : plan.Addresses.Notes[i]) with { Topic = graph.TopicOf[i], Clusters = graph.ClustersOf[i] };
            }
        }
    }

    private IEnumerable<SearchDocument> OfTopics() => graph.Topics.Select((topic, i) => OfFile(topic.Note, DocumentKind.Topic, plan.Addresses.Topics[i]) with
    {
        Slug = topic.Slug.Value,
        Title = topic.Title,
        Topic = i,
        Clusters = topic.Cluster < 0 ? [] : [topic.Cluster],
    });

    private IEnumerable<SearchDocument> OfClusters() => graph.Clusters.Select((cluster, i) => OfFile(cluster.Note, DocumentKind.Cluster, plan.Addresses.Clusters[i]) with
    {
        Slug = cluster.Slug.Value,
        Title = cluster.Title,
        Clusters = [i],
    });

    /// <summary>Papers that several notes use. One that a single note uses is found through that note, whose page tells of it.</summary>
    private IEnumerable<SearchDocument> OfPapers() => Enumerable.Range(0, graph.AllPapers.Count).Where(i => graph.AllPapers[i].Notes.Count > 1).Select(i => new SearchDocument
    {
        Kind = DocumentKind.Paper,
        Address = plan.Addresses.Papers[i].Value,
        Slug = graph.AllPapers[i].Name,
        Title = PaperNaming.Title(graph.AllPapers[i]),
        Paper = i,
        Papers = [i],
        Year = YearOf(graph.AllPapers[i].Year),
    });

    private SearchDocument OfFile(int note, DocumentKind kind, UrlPath address) =>
        note < 0 ? new SearchDocument { Kind = kind, Address = address.Value, Slug = "", Title = "" } : OfNote(note, kind, address);

    private SearchDocument OfNote(int number, DocumentKind kind, UrlPath address)
    {
        Note note = graph.Notes[number];
        DateOnly? day = note.Date ?? note.Updated;
        return new SearchDocument
        {
            Kind = kind,
            Address = address.Value,
            Slug = note.Slug.Value,
            Title = note.Title,
            Note = number,
            Type = naming.InWords(note.Label) is { } type ? types[type] : -1,
            Papers = graph.Papers[number].Papers,
            Year = YearOf(day?.Year),
            Claim = note.Claim ?? "",
            Description = note.Lead ?? note.Subtitle ?? "",
            Date = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        };
    }

    private static int YearOf(int? year) => year is > 0 and < 10000 ? year.Value : 0;

    private static int Compare(SearchDocument a, SearchDocument b)
    {
        int order = a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : Primary(a).CompareTo(Primary(b));
        order = order != 0 ? order : a.Topic.CompareTo(b.Topic);
        order = order != 0 ? order : string.CompareOrdinal(a.Slug, b.Slug);
        return order != 0 ? order : string.CompareOrdinal(a.Address, b.Address);
    }

    private static int Primary(SearchDocument document) => document.Clusters.Count == 0 ? -1 : document.Clusters[0];
}
