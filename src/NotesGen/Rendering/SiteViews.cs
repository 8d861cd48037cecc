using System.Globalization;
using System.Runtime.CompilerServices;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Reuse;
using NotesGen.Rendering.Scripts;
using NotesGen.Rendering.Views;

namespace NotesGen.Rendering;

/// <summary>
/// What all pages share: the graph, the links, the words of the interface, and one view for each note, topic, cluster,
/// paper and tag, made once. Read by many threads, changed by none. What is made of facts when a page asks for it must not be kept for
/// others: they would read it without telling.
/// </summary>
internal sealed class SiteViews
{
    private readonly SiteGraph unwatched;
    private readonly Dictionary<string, string> labels;
    private readonly Dictionary<int, int> hubs;
    private readonly IReadOnlyList<int> topicsByFile;
    private readonly TypeNaming types;

    public SiteViews(SiteGraph graph, SitePlan plan, BuildOptions options)
    {
        unwatched = graph;
        Graph = WatchedGraph.Of(graph);
        Plan = plan;
        Hrefs = new Hrefs(plan.Addresses, options.Links);
        hubs = graph.Hubs.Index().ToDictionary(each => each.Item.Number, each => each.Index);
        topicsByFile = Watched(NoteFacts.TopicsByFile(graph), Fact.TopicOfFile);
        labels = new Dictionary<string, string>(Labels.Defaults, StringComparer.Ordinal);
        foreach ((string name, string text) in graph.Configuration.Labels)
        {
            labels[name] = text;
        }

        types = new TypeNaming(Label("note_type"));
        Home = plan.Pages.OfType<HomePage>().First().Note;
        Title = graph.Configuration.Title ?? (Home >= 0 ? graph.Faces[Home].Title : Label("notes"));
        Clusters = Watched<LinkView>([.. graph.Clusters.Select((cluster, i) => new LinkView(cluster.Title, Hrefs.Clusters[i]))], Fact.ClusterLink);
        Topics = Watched<LinkView>([.. graph.Topics.Select((topic, i) => new LinkView(topic.Title, Hrefs.Topics[i]))], Fact.TopicLink);
        Tags = Watched<LinkView>([.. graph.Tags.Select((tag, i) => new LinkView("#" + tag.Name, Hrefs.Tags[i]))], Fact.TagLink);
        Papers = Watched<PaperView>([.. graph.AllPapers.Select((paper, i) => new PaperView(paper, Hrefs.Papers[i]))], Fact.Paper);
        Notes = NotesOf(graph);
    }

    private SiteViews(SiteViews former, SiteGraph graph)
    {
        unwatched = graph;
        Graph = WatchedGraph.Of(graph);
        Plan = former.Plan;
        Hrefs = former.Hrefs;
        hubs = former.hubs;
        topicsByFile = former.topicsByFile;
        labels = former.labels;
        types = former.types;
        Home = former.Home;
        Title = former.Title;
        Clusters = former.Clusters;
        Topics = former.Topics;
        Tags = former.Tags;
        Papers = former.Papers;
        Notes = NotesOf(graph);
    }

    /// <summary>The site; whoever reads of it tells so.</summary>
    public SiteGraph Graph { get; }

    public SitePlan Plan { get; }

    public Hrefs Hrefs { get; }

    /// <summary>The number of the note that is the home page, whose page has no part but its text; -1 when there is none.</summary>
    public int Home { get; }

    public required SiteScripts Scripts { get; init; }

    public IReadOnlyDictionary<string, string> AllLabels => labels;

    public IReadOnlyList<NoteView> Notes { get; }

    public IReadOnlyList<LinkView> Topics { get; }

    public IReadOnlyList<LinkView> Clusters { get; }

    public IReadOnlyList<PaperView> Papers { get; }

    public IReadOnlyList<LinkView> Tags { get; }

    /// <summary>The site's name: the configuration's, else that of the home page's own text.</summary>
    public string Title { get; }

    /// <summary>The same after an edit of nothing but words.</summary>
    public SiteViews Following(SiteGraph graph) => new(this, graph) { Scripts = Scripts };

    /// <summary>The hub that a note is; null for other notes.</summary>
    public Hub? HubOf(int note) => hubs.TryGetValue(note, out int hub) ? Graph.Hubs[hub] : null;

    /// <summary>The topic that a file describes; null for other files.</summary>
    public int? TopicOfFile(int note) => topicsByFile[note] is >= 0 and var topic ? topic : null;

    /// <summary>True if anything is related to a note, whatever it is.</summary>
    public bool HasRelated(int note)
    {
        PageReads.Tell(Fact.HasRelated, note);
        return unwatched.Related[note].Count > 0;
    }

    /// <summary>A note's tags as links; none for a topic or cluster without a file.</summary>
    public LinkView[] TagsOf(int note) => note < 0 ? [] : [.. Graph.TagsOf[note].Select(tag => Tags[tag])];

    /// <summary>A word of the interface.</summary>
    public string Label(string name) => labels[name];

    /// <summary>A word of the interface with what belongs into it: <c>{0}</c>, <c>{1}</c>.</summary>
    public string Label(string name, string first) => labels[name].Replace("{0}", first, StringComparison.Ordinal);

    /// <inheritdoc cref="Label(string, string)"/>
    public string Label(string name, string first, string second)
    {
        // What is put in is the author's text, in which braces mean nothing: it is not looked through again.
        ReadOnlySpan<char> rest = labels[name];
        DefaultInterpolatedStringHandler filled = new(rest.Length, 2);
        for (int place = rest.IndexOf('{'); place >= 0; place = rest.IndexOf('{'))
        {
            bool isFirst = rest[place..].StartsWith("{0}", StringComparison.Ordinal);
            bool isPlace = isFirst || rest[place..].StartsWith("{1}", StringComparison.Ordinal);
            filled.AppendFormatted(rest[..(isPlace ? place : place + 1)]);
            filled.AppendLiteral(isFirst ? first : isPlace ? second : "");
            rest = rest[(place + (isPlace ? 3 : 1))..];
        }

        filled.AppendFormatted(rest);
        return filled.ToStringAndClear();
    }

    /// <inheritdoc cref="Label(string, string)"/>
    public string Label(string name, int first, int second) => Label(name, Number(first)).Replace("{1}", Number(second), StringComparison.Ordinal);

    /// <inheritdoc cref="Label(string, string)"/>
    public string Label(string name, int first, int second, string third) => Label(name, first, second).Replace("{2}", third, StringComparison.Ordinal);

    /// <inheritdoc cref="TypeNaming.InWords"/>
    public string? TypeInWords(string? type) => types.InWords(type);

    /// <summary>A number with its noun, in the singular for 1: <c>linked_notes</c> gives "38 linked notes".</summary>
    public string Count(string name, int number) => Label(number == 1 ? name + "_one" : name + "_other", Number(number));

    /// <summary>A number with what belongs to it: <c>why_papers</c> gives "3 papers, among them …".</summary>
    public string Count(string name, int number, string second) => Label(number == 1 ? name + "_one" : name + "_other", Number(number), second);

    /// <summary>Things one after the other, as they are said: "a", "a and b", "a, b and c". At most three.</summary>
    public string Listed(IReadOnlyList<string> things) => things switch
    {
        [var only] => only,
        [var first, var second] => Label("list_of_two", first, second),
        [var first, var second, var third, ..] => Label("list_of_three", first, second).Replace("{2}", third, StringComparison.Ordinal),
        _ => "",
    };

    private WatchedList<NoteView> NotesOf(SiteGraph graph) => Watched<NoteView>([.. Enumerable.Range(0, graph.Notes.Count).Select(i => new NoteView(this, i))], Fact.Face);

    private static WatchedList<T> Watched<T>(T[] list, Fact fact) => new(list, fact);

    /// <summary>A thousand is set apart by a narrow space, which reads in every language.</summary>
    private static string Number(int number) => number < SmallNumbers.Length ? SmallNumbers[number] : number.ToString("N0", Grouping);

    private static readonly NumberFormatInfo Grouping = new() { NumberGroupSeparator = "\u202F", NumberDecimalDigits = 0 };

    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 100).Select(number => number.ToString(CultureInfo.InvariantCulture))];
}
