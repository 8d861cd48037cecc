using NotesGen.Graph;
using NotesGen.Rendering.Fragments;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers what a hub's page shows.</summary>
internal sealed class HubModel(SiteViews site)
{
    private readonly SiteGraph graph = site.Graph;
    private readonly SourcePapers papers = new(site);
    private readonly MapModel maps = new(site);

    /// <summary>The section's title as plain text; empty for a section without a heading.</summary>
    public static string TitleOf(HubSection section, SiteViews site) => section.Text is null ? site.Label("other_notes") : section.Text.Title;

    public HubView Of(int index, string root)
    {
        Hub hub = graph.Hubs[index];
        HoleFiller filler = new(site, hub.Number, root, CitationStyle.Named);
        // A heading stands even where nothing follows it: links lead to it.
        SectionView[] sections = [.. hub.Sections.Where(section => section.Entries.Count > 0 || section.Text is not { Intro.IsEmpty: true, Title.Length: 0 }).Select(section => Section(section, filler))];
        IReadOnlyList<PaperUseView> sources = papers.Of(hub.Notes, [hub.Number]);
        return new HubView(
            FragmentMarkup.Of(graph.Notes[hub.Number].Body.Html, filler),
            $"{site.Count("linked_notes", hub.Notes.Count)} · {site.Count("sections", hub.SectionCount)}",
            sections,
            sources)
        {
            Map = maps.Hub(hub, [.. sections.Where(section => section.Entries.Count > 0)], root),
            BibliographyUrl = sources.Count == 0 ? null : Hrefs.OfFile(site.Plan.Addresses.Notes[hub.Number].Value + "papers.bib"),
            Contents = [.. sections.Where(section => section.Title.Length > 0).Select(section => new HeadingView(section.Title, Hrefs.OfAnchor(section.Anchor), 2, section.Count))],
            ListedIn = [.. graph.Listings[hub.Number].Select(listing => listing.Hub).Distinct().Select(other => new LinkView(graph.Faces[graph.Hubs[other].Number].Title, site.Hrefs.Notes[graph.Hubs[other].Number]))],
        };
    }

    private SectionView Section(HubSection section, HoleFiller filler) => new(
        TitleOf(section, site),
        section.Text is null ? site.Label("other_notes") : FragmentMarkup.Of(section.Text.TitleHtml, filler),
        section.Anchor,
        section.Text is null ? Value.Null : FragmentMarkup.Of(section.Text.Intro, filler),
        section.Notes.Count == 0 ? null : site.Count("notes", section.Notes.Count),
        [.. section.Entries.Select(entry => Entry(entry, filler))]);

    private EntryView Entry(HubEntry entry, HoleFiller filler) => new(
        entry.Note < 0 ? null : site.Notes[entry.Note],
        GlossMarkup.Of(entry.Glosses, filler),
        entry.Note < 0 && entry.Link >= 0 ? filler.TextOf(entry.Link) : null);
}
