using System.Globalization;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers the lists of everything, and the home page, which is made of the same parts.</summary>
internal sealed class ListModel(SiteViews site)
{
    private const int NewestCount = 8;

    private readonly SiteGraph graph = site.Graph;
    private readonly TopicModel topics = new(site);
    private readonly TagModel tags = new(site);

    public ListView Of(ListPage page) => page.Subject switch
    {
        ListSubject.Notes => new ListView(site.Label("all_notes"), "notes", NoteCounts(), NoteGroups(page.Order), Orders(page)),
        ListSubject.Papers => new ListView(site.Label("all_papers"), "papers", site.Count("papers", graph.AllPapers.Count), PaperGroups(page.Order), Orders(page)),
        ListSubject.Topics => new ListView(
            site.Label("all_topics"), "topics", site.Count("sub_topics", graph.Topics.Count), TopicGroups(), []),
        ListSubject.Clusters => new ListView(
            site.Label("all_clusters"), "clusters", "", [Plain(Value.List([.. ByTitle(graph.Clusters, cluster => cluster.Title).Select(i => topics.Gather(graph.Clusters[i], site.Hrefs.Clusters[i]))], GatheringView.Type))], []),
        ListSubject.Tags => new ListView(site.Label("all_tags"), "tags", site.Count("tags", graph.Tags.Count), tags.Groups(Initial), []),
        _ => new ListView(
            site.Label("all_inquiries"), "inquiries", "", [Plain(Value.List(NotesOf(NoteKind.Inquiry), NoteView.Type))], []),
    };

    /// <summary>All lists, each by what it lists and, where there are several of that, in which order.</summary>
    public LinkView[] All()
    {
        ListPage[] pages = [.. site.Plan.Pages.OfType<ListPage>().OrderBy(page => page.Subject).ThenBy(page => page.Address.Value, StringComparer.Ordinal)];
        ILookup<ListSubject, ListPage> subjects = pages.ToLookup(page => page.Subject);
        return [.. pages.Select(page => new LinkView(
            subjects[page.Subject].Count() > 1 ? $"{site.Label(NameLabel(page.Subject))} · {site.Label(OrderLabel(page.Order))}" : site.Label(NameLabel(page.Subject)),
            site.Hrefs.Of(page.Address)))];
    }

    public HomeView Home()
    {
        int[] notes = [.. Enumerable.Range(0, graph.Notes.Count).Where(i => graph.Faces[i].Kind == NoteKind.Note)];
        bool isDated = notes.Any(i => graph.Faces[i].Date is not null);
        IEnumerable<int> newest = isDated
            ? notes.Where(i => graph.Faces[i].Date is not null).OrderByDescending(i => graph.Faces[i].Date).ThenBy(i => i)
            : notes;
        return new HomeView(
            [.. graph.Clusters.Select((cluster, i) => topics.Gather(cluster, site.Hrefs.Clusters[i]))],
            NotesOf(NoteKind.Hub),
            [.. newest.Take(NewestCount).Select(i => site.Notes[i])],
            NotesOf(NoteKind.Inquiry));
    }

    /// <summary>"88 notes · 9 hubs": hubs stand in the list of all notes, but are not among the notes that the home page counts.</summary>
    private string NoteCounts()
    {
        string notes = site.Count("notes", graph.Faces.Count(note => note.Kind == NoteKind.Note));
        return graph.Hubs.Count == 0 ? notes : $"{notes} · {site.Count("hubs", graph.Hubs.Count)}";
    }

    private static GroupView Plain(Value items) => new("", "all", null, items);

    private NoteView[] NotesOf(NoteKind kind) => [.. site.Notes.Where(note => note.Kind == kind).OrderBy(note => note.Title, StringComparer.Ordinal)];

    /// <summary>Notes and hubs: what the list of all notes lists.</summary>
    private IEnumerable<int> Readable() => Enumerable.Range(0, graph.Notes.Count).Where(i => graph.Faces[i].Kind is NoteKind.Note or NoteKind.Hub);

    private static IEnumerable<int> ByTitle<T>(IReadOnlyList<T> items, Func<T, string> title) =>
        Enumerable.Range(0, items.Count).OrderBy(i => title(items[i]), StringComparer.OrdinalIgnoreCase).ThenBy(i => i);

    private List<GroupView> NoteGroups(ListOrder order) => order switch
    {
        ListOrder.Date => Group(
            Readable().OrderByDescending(i => graph.Faces[i].Date ?? DateOnly.MinValue).ThenBy(i => i),
            i => graph.Faces[i].Date is { } date ? date.Year.ToString(CultureInfo.InvariantCulture) : site.Label("no_date"), _ => null),
        ListOrder.Topic => Group(
            Readable().OrderBy(i => graph.TopicOf[i] < 0 ? 1 : 0).ThenBy(i => graph.TopicOf[i] < 0 ? "" : graph.Topics[graph.TopicOf[i]].Title, StringComparer.OrdinalIgnoreCase).ThenBy(i => i),
            i => graph.TopicOf[i] < 0 ? site.Label("no_topic") : graph.Topics[graph.TopicOf[i]].Title,
            i => graph.TopicOf[i] < 0 ? null : site.Hrefs.Topics[graph.TopicOf[i]]),
        _ => Group(
            Readable().OrderBy(i => Initial(graph.Faces[i].Title), StringComparer.Ordinal).ThenBy(i => graph.Faces[i].Title, StringComparer.OrdinalIgnoreCase).ThenBy(i => i),
            i => Initial(graph.Faces[i].Title), _ => null),
    };

    private List<GroupView> Group(IEnumerable<int> ordered, Func<int, string> title, Func<int, string?> url)
    {
        List<GroupView> groups = [];
        foreach (IGrouping<string, int> group in ordered.GroupBy(title))
        {
            groups.Add(new GroupView(group.Key, AnchorOf(groups.Count), url(group.First()), Value.List([.. group.Select(i => site.Notes[i])], NoteView.Type)));
        }

        return groups;
    }

    private List<GroupView> PaperGroups(ListOrder order)
    {
        IEnumerable<int> all = Enumerable.Range(0, graph.AllPapers.Count);
        IEnumerable<IGrouping<string, int>> grouped = order == ListOrder.Use
            ? all.OrderByDescending(i => graph.AllPapers[i].Notes.Count).ThenBy(TitleOf, StringComparer.OrdinalIgnoreCase).ThenBy(i => site.Hrefs.Papers[i], StringComparer.Ordinal)
                .GroupBy(i => site.Count("notes", graph.AllPapers[i].Notes.Count))
            : all.OrderByDescending(i => graph.AllPapers[i].Year ?? 0).ThenBy(TitleOf, StringComparer.OrdinalIgnoreCase).ThenBy(i => site.Hrefs.Papers[i], StringComparer.Ordinal)
                .GroupBy(i => graph.AllPapers[i].Year is { } year ? year.ToString(CultureInfo.InvariantCulture) : site.Label("no_year"));
        List<GroupView> groups = [];
        foreach (IGrouping<string, int> group in grouped)
        {
            groups.Add(new GroupView(group.Key, AnchorOf(groups.Count), null, Value.List([.. group.Select(i => site.Papers[i])], PaperView.Type)));
        }

        return groups;

        string TitleOf(int paper) => PaperNaming.Title(graph.AllPapers[paper]);
    }

    private List<GroupView> TopicGroups()
    {
        List<GroupView> groups = [];
        foreach (IGrouping<int, int> group in ByTitle(graph.Topics, topic => topic.Title).GroupBy(i => graph.Topics[i].Cluster)
            .OrderBy(group => group.Key < 0 ? 1 : 0).ThenBy(group => group.Key < 0 ? "" : graph.Clusters[group.Key].Title, StringComparer.OrdinalIgnoreCase))
        {
            groups.Add(new GroupView(
                group.Key < 0 ? "" : graph.Clusters[group.Key].Title, AnchorOf(groups.Count), group.Key < 0 ? null : site.Hrefs.Clusters[group.Key],
                Value.List([.. group.Select(i => topics.Gather(graph.Topics[i], site.Hrefs.Topics[i]))], GatheringView.Type)));
        }

        return groups;
    }

    private OrderView[] Orders(ListPage current) =>
    [
        .. site.Plan.Pages.OfType<ListPage>().Where(page => page.Subject == current.Subject).OrderBy(page => page.Address.Value, StringComparer.Ordinal)
            .Select(page => new OrderView(site.Label(OrderLabel(page.Order)), site.Hrefs.Of(page.Address), page == current)),
    ];

    private static string NameLabel(ListSubject subject) => subject switch
    {
        ListSubject.Notes => "all_notes",
        ListSubject.Papers => "all_papers",
        ListSubject.Topics => "all_topics",
        ListSubject.Clusters => "all_clusters",
        ListSubject.Tags => "all_tags",
        _ => "all_inquiries",
    };

    private static string OrderLabel(ListOrder order) => order switch
    {
        ListOrder.Date => "by_date",
        ListOrder.Topic => "by_topic",
        ListOrder.Year => "by_year",
        ListOrder.Use => "by_use",
        _ => "by_letter",
    };

    /// <summary>The id of a group of a list.</summary>
    public static string AnchorOf(int index) => string.Create(CultureInfo.InvariantCulture, $"group-{index + 1}");

    /// <summary>The first letter in upper case, without its accents; digits and signs stand together under <c>#</c>.</summary>
    private static string Initial(string title)
    {
        foreach (System.Text.Rune rune in title.Normalize(System.Text.NormalizationForm.FormD).EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(rune))
            {
                return System.Text.Rune.ToUpperInvariant(rune).ToString();
            }

            if (System.Text.Rune.IsDigit(rune))
            {
                return "#";
            }
        }

        return "#";
    }
}
