using NotesGen.Graph.Embeds;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers what each kind of page shows. Every variable of a template is set here and nowhere else.</summary>
internal sealed class PageModels(SiteViews site)
{
    private readonly ArticleModel articles = new(site);
    private readonly HubModel hubs = new(site);
    private readonly TopicModel topics = new(site);
    private readonly PaperModel papers = new(site);
    private readonly ListModel lists = new(site);
    private readonly TagModel tags = new(site);

    public PageModel Of(Page page)
    {
        string root = page.Address.ToRoot;
        return page switch
        {
            HomePage { Note: var note } => Model(
                page, note < 0 ? site.Title : site.Notes[note].Title, note,
                new("note", note < 0 ? Value.Null : Value.Object(site.Notes[note], NoteView.Type)),
                new("article", note < 0 ? Value.Null : Value.Object(articles.Of(note, root), ArticleView.Type)),
                new("overview", Value.Object(lists.Home(), HomeView.Type))),
            NotePage { Note: var note } => Article(page, note, root),
            PlainPage { Note: var note } => Article(page, note, root),
            InquiryPage { Note: var note } => Article(page, note, root, new KeyValuePair<string, Value>("findings", Value.List(articles.Findings(note), FindingView.Type))),
            HubPage { Hub: var hub } => Model(
                page, site.Notes[site.Graph.Hubs[hub].Number].Title, site.Graph.Hubs[hub].Number,
                new("note", Value.Object(site.Notes[site.Graph.Hubs[hub].Number], NoteView.Type)),
                new("hub", Value.Object(hubs.Of(hub, root), HubView.Type))),
            TopicPage { Topic: var topic } => Model(
                page, site.Graph.Topics[topic].Title, site.Graph.Topics[topic].Note,
                new KeyValuePair<string, Value>("topic", Value.Object(topics.Topic(topic, root), TopicView.Type))),
            ClusterPage { Cluster: var cluster } => Model(
                page, site.Graph.Clusters[cluster].Title, site.Graph.Clusters[cluster].Note,
                new KeyValuePair<string, Value>("cluster", Value.Object(topics.Cluster(cluster, root), ClusterView.Type))),
            PaperPage { Paper: var paper } => Model(
                page, PaperNaming.Title(site.Graph.AllPapers[paper]), -1,
                new("paper", Value.Object(site.Papers[paper], PaperView.Type)),
                new("record", Value.Object(papers.Of(paper), RecordView.Type))),
            TagPage { Tag: var tag } => Model(page, site.Tags[tag].Title, -1, new KeyValuePair<string, Value>("tag", Value.Object(tags.Of(tag, root), TagView.Type))),
            MapPage => Model(
                page, site.Label("map"), -1,
                new KeyValuePair<string, Value>("map", Value.Object(new OverviewModel(site).Of(root), MapView.Type))),
            SearchPage => Model(page, site.Label("search"), -1, new KeyValuePair<string, Value>("lists", Value.List(lists.All(), LinkView.Type))),
            ListPage list => List(list),
            RedirectPage { Target: var target, Note: var note } => Model(page, site.Notes[note].Title, note, new KeyValuePair<string, Value>("target", root + site.Hrefs.Of(target))),
            NotFoundPage => Model(page, site.Label("not_found"), -1),
            _ => throw new InvalidOperationException("no model for " + page.GetType().Name),
        };
    }

    private PageModel Article(Page page, int note, string root, params ReadOnlySpan<KeyValuePair<string, Value>> more) => Model(
        page, site.Notes[note].Title, note,
        [
            new("note", Value.Object(site.Notes[note], NoteView.Type)),
            new("article", Value.Object(articles.Of(note, root), ArticleView.Type)),
            .. more,
        ]);

    private PageModel List(ListPage page)
    {
        ListView list = lists.Of(page);
        return Model(page, list.Title, -1, new KeyValuePair<string, Value>("list", Value.Object(list, ListView.Type)));
    }

    private PageModel Model(Page page, string title, int number, params ReadOnlySpan<KeyValuePair<string, Value>> variables)
    {
        Note? note = number < 0 ? null : site.Graph.Notes[number];
        SiteConfiguration configuration = site.Graph.Configuration;
        PageView view = new(title, page.Template, page.Address)
        {
            Description = note?.Description ?? note?.Claim ?? (page is HomePage ? configuration.Description : null),
            CanonicalUrl = configuration.Url is { } url ? PublicAddress.Of(url, page is RedirectPage { Target: var target } ? target : page.Address) : null,
            Language = note?.Language ?? configuration.Language,
            Date = NoteView.Day(note?.Date),
            Authors = note?.Authors ?? [],
            Scripts = site.Scripts.For(note is null ? Enrichments.None : EnrichmentsOf(number, site.Graph.Embeds[number])),
            Parameters = note is { Parameters.Count: > 0 } ? Parameter.Map(note.Parameters) : PageView.NoParameters,
        };
        return new PageModel(page, view, variables.ToArray());
    }

    /// <summary>What a note's text needs, and all that stands within it where the page embeds it.</summary>
    private Enrichments EnrichmentsOf(int note, IReadOnlyDictionary<int, Embed> embeds) =>
        embeds.Values.Aggregate(site.Graph.Notes[note].Body.Enrichments, (all, embed) => all | EnrichmentsOf(embed.Part.Note, embed.Inner));
}
