using System.Globalization;
using NotesGen.Model;
using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A note wherever it is listed or linked: what a card needs.</summary>
internal sealed class NoteView(SiteViews site, int number)
{
    private static readonly string[] KindNames = ["note", "hub", "topic", "cluster", "inquiry", "page"];

    private readonly NoteFace note = site.Graph.Faces[number];
    private readonly string? date = Day(site.Graph.Faces[number].Date);
    private readonly string? updated = site.Graph.Faces[number].Updated == site.Graph.Faces[number].Date ? null : Day(site.Graph.Faces[number].Updated);

    // Read on every card and link, and not cheap: made when first asked for. Two threads make the same.
    private string? typeName;

    public static ObjectType<NoteView> Type { get; } = new ObjectType<NoteView>("note", "A note wherever it is listed or linked.")
        .Member("title", "What readers see; often a question.", view => view.note.Title)
        .Member("claim", "The answer in one sentence; null without one.", view => view.note.Claim)
        .Member("description", "What a card says of it; null without one.", view => view.note.Description)
        .Member("lead", "The author's own description, to stand above the text; null if the card's is taken from the text itself.", view => view.note.Lead)
        .Member("subtitle", "A hub page's own line below its title; null without one.", view => view.note.Subtitle)
        .Member("url", "The address from the site's root: write `{{ root }}` before it.", view => view.Url)
        .Member("related_url", "The address of its related notes.", view => view.Url + "#related")
        .Member("slug", "The last part of its address.", view => view.note.Slug.Value)
        .Member("kind", "`note`, `hub`, `topic`, `cluster`, `inquiry` or `page`.", view => KindNames[(int)view.note.Kind])
        .Member("type", "What kind of note it is, in words: `Synthesis note`, or the note's own type: `Evidence note`.", view => view.TypeName)
        .Member("date", "When it was first published, as `2026-02-22`; null if unknown.", view => view.date)
        .Member("updated", "When its meaning last changed; null if unknown or the same as `date`.", view => view.updated)
        .Member("topic", "The topic it is sourced from, a link; null without one.", view => Value.Object(view.Topic, LinkView.Type))
        .Member("has_related", "True if its page shows related notes.", view => view.HasRelated)
        .Member("authors", "Who wrote it, a list of names.", view => Value.List(view.note.Authors))
        .Member("tags", "Its tags, a list of texts.", view => Value.List(view.note.Tags))
        .Member("tag_links", "Its tags, links to their pages.", view => Value.List(view.TagLinks, LinkView.Type))
        .Member("note_count", "For a hub: how many notes it lists.", view => view.HubCount);

    public string Title => note.Title;

    public NoteKind Kind => note.Kind;

    public string Url => site.Hrefs.Notes[number];

    public string TypeName => typeName ??= note.Kind switch
    {
        NoteKind.Hub => site.Label("topic_hub"),
        NoteKind.Topic => site.Label("topic"),
        NoteKind.Cluster => site.Label("cluster"),
        NoteKind.Inquiry => site.Label("inquiring_line"),
        NoteKind.Page => site.Label("page"),
        _ => site.TypeInWords(note.Label) ?? site.Label("synthesis_note"),
    };

    private LinkView? Topic => site.Graph.TopicOf[number] is >= 0 and var topic ? site.Topics[topic] : null;

    private LinkView[] TagLinks => site.TagsOf(number);

    private bool HasRelated => site.HasRelated(number) && number != site.Home;

    private int HubCount => site.HubOf(number)?.Notes.Count ?? 0;

    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
