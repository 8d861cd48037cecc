using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What the page of a note, an inquiry or a plain page shows beside the note itself.</summary>
internal sealed record ArticleView(Value Body)
{
    public static ObjectType<ArticleView> Type { get; } = new ObjectType<ArticleView>("article", "What the page of a note shows beside the note itself.")
        .Member("body", "The text as HTML; null for a note without text.", article => article.Body)
        .Member("contents", "The headings of the text.", article => Value.List(article.Contents, HeadingView.Type))
        .Member("has_contents", "True if there are enough headings for a list of contents: three or more.", article => article.Contents.Count >= 3)
        .Member("clusters", "The note's clusters, links; the primary one first.", article => Value.List(article.Clusters, LinkView.Type))
        .Member("hubs", "The hubs it stands in, links.", article => Value.List(article.Hubs, LinkView.Type))
        .Member("references", "Its papers as a numbered list.", article => Value.List(article.References, ReferenceView.Type))
        .Member("neighbourhood", "The notes around it, for its small map; null if there are none.", article => article.Neighbourhood)
        .Member("related", "Related notes, the nearest first.", article => Value.List(article.Related, RelatedView.Type))
        .Member("relations", "Typed links to and from other notes, grouped.", article => Value.List(article.Relations, RelationView.Type))
        .Member("linking_notes", "Backlinks from notes and pages.", article => Value.List(article.LinkingNotes, BacklinkView.Type))
        .Member("linking_hubs", "Backlinks from hubs, with the sections that list the note.", article => Value.List(article.LinkingHubs, BacklinkView.Type))
        .Member("linking_inquiries", "Backlinks from inquiries.", article => Value.List(article.LinkingInquiries, BacklinkView.Type))
        .Member("has_backlinks", "True if anything links here.", article => article.LinkingNotes.Count + article.LinkingHubs.Count + article.LinkingInquiries.Count > 0)
        .Member("inquiries", "The inquiries that rest on it, each with what it found.", article => Value.List(article.Inquiries, FindingView.Type))
        .Member("neighbours", "Its place in each section of a hub that lists it.", article => Value.List(article.Neighbours, NeighbourView.Type));

    public IReadOnlyList<HeadingView> Contents { get; init; } = [];

    public IReadOnlyList<LinkView> Clusters { get; init; } = [];

    public IReadOnlyList<LinkView> Hubs { get; init; } = [];

    public IReadOnlyList<ReferenceView> References { get; init; } = [];

    public Value Neighbourhood { get; init; } = Value.Null;

    public IReadOnlyList<RelatedView> Related { get; init; } = [];

    public IReadOnlyList<RelationView> Relations { get; init; } = [];

    public IReadOnlyList<BacklinkView> LinkingNotes { get; init; } = [];

    public IReadOnlyList<BacklinkView> LinkingHubs { get; init; } = [];

    public IReadOnlyList<BacklinkView> LinkingInquiries { get; init; } = [];

    public IReadOnlyList<FindingView> Inquiries { get; init; } = [];

    public IReadOnlyList<NeighbourView> Neighbours { get; init; } = [];
}
