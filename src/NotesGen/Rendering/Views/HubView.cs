using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What a hub's page shows.</summary>
internal sealed record HubView(Value Intro, string Counts, IReadOnlyList<SectionView> Sections, IReadOnlyList<PaperUseView> Papers)
{
    public static ObjectType<HubView> Type { get; } = new ObjectType<HubView>("hub", "What a hub's page shows.")
        .Member("intro", "The prose before the first section, as HTML; null without any.", hub => hub.Intro)
        .Member("counts", "What it lists, in words: `38 linked notes · 6 sections`.", hub => hub.Counts)
        .Member("sections", "Its sections in the author's order.", hub => Value.List(hub.Sections, SectionView.Type))
        .Member("map", "Its sections and notes drawn as a map, as SVG; null if it lists none.", hub => hub.Map)
        .Member("contents", "Its sections that have a title, as links within the page.", hub => Value.List(hub.Contents, HeadingView.Type))
        .Member("has_contents", "True if there are more than three sections.", hub => hub.Contents.Count > 3)
        .Member("papers", "The papers of all its notes.", hub => Value.List(hub.Papers, PaperUseView.Type))
        .Member("paper_count", "How many papers these are.", hub => hub.Papers.Count)
        .Member("bibliography_url", "The papers as a BibTeX file, from the site's root; null without papers.", hub => hub.BibliographyUrl)
        .Member("listed_in", "The hubs that list this hub, links.", hub => Value.List(hub.ListedIn, LinkView.Type));

    public required Value Map { get; init; }

    public required string? BibliographyUrl { get; init; }

    public required IReadOnlyList<HeadingView> Contents { get; init; }

    public required IReadOnlyList<LinkView> ListedIn { get; init; }
}
