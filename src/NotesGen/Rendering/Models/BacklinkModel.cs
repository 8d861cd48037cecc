using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Rendering.Fragments;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers who links to a note, and in which relations it stands.</summary>
internal sealed class BacklinkModel(SiteViews site)
{
    private readonly SiteGraph graph = site.Graph;

    /// <summary>Backlinks by kind: from notes and pages with the linking paragraph, from hubs with the section, from inquiries.</summary>
    public (IReadOnlyList<BacklinkView> Notes, IReadOnlyList<BacklinkView> Hubs, IReadOnlyList<BacklinkView> Inquiries) Of(int number)
    {
        List<BacklinkView> notes = [];
        List<BacklinkView> hubs = [];
        List<BacklinkView> inquiries = [];
        foreach (Backlink backlink in graph.Backlinks[number])
        {
            switch (graph.Faces[backlink.Source].Kind)
            {
                case NoteKind.Hub:
                    hubs.Add(new BacklinkView(site.Notes[backlink.Source], PassageOf(backlink), SectionsOf(backlink.Source, number)));
                    break;
                case NoteKind.Inquiry:
                    inquiries.Add(new BacklinkView(site.Notes[backlink.Source], PassageOf(backlink), null));
                    break;
                default:
                    notes.Add(new BacklinkView(site.Notes[backlink.Source], PassageOf(backlink), null));
                    break;
            }
        }

        return (notes, hubs, inquiries);
    }

    /// <summary>The typed links of a note, its own and those of others to it.</summary>
    public IReadOnlyList<RelationView> Relations(int number)
    {
        List<RelationView>? relations = null;
        foreach (LinkRole role in Models.Relations.Roles)
        {
            Add(role, RelationSide.Own, OwnNotes(number, role));
            Add(role, RelationSide.Other, OtherNotes(number, role));
        }

        return relations ?? [];

        void Add(LinkRole role, RelationSide side, List<NoteView> notes)
        {
            if (notes.Count > 0)
            {
                (relations ??= []).Add(new RelationView(site.Label(Models.Relations.Name(role, side)), Models.Relations.Name(role, RelationSide.Own), notes));
            }
        }
    }

    /// <summary>The first paragraph that links; a hub's list and the front matter give none.</summary>
    private Value PassageOf(Backlink backlink)
    {
        foreach (int link in backlink.Links)
        {
            Link found = graph.Notes[backlink.Source].Links[link];
            if (found.Passage >= 0 && found.Role == LinkRole.Mention)
            {
                return Value.Html(PassageMarkup.Around(graph, backlink.Source, link));
            }
        }

        return Value.Null;
    }

    private string? SectionsOf(int source, int number)
    {
        string[] titles =
        [
            .. graph.Listings[number].Where(listing => graph.Hubs[listing.Hub].Number == source)
                .Select(listing => HubModel.TitleOf(graph.Hubs[listing.Hub].Sections[listing.Section], site)).Where(title => title.Length > 0).Distinct(),
        ];
        return titles.Length == 0 ? null : string.Join(", ", titles);
    }

    private List<NoteView> OwnNotes(int number, LinkRole role)
    {
        List<NoteView> notes = [];
        IReadOnlyList<Link> links = graph.Notes[number].Links;
        for (int i = 0; i < links.Count; i++)
        {
            LinkTarget target = graph.Targets[number][i];
            if (links[i].Role == role && target.IsNote && target.Number != number && !notes.Contains(site.Notes[target.Number]))
            {
                notes.Add(site.Notes[target.Number]);
            }
        }

        return notes;
    }

    private List<NoteView> OtherNotes(int number, LinkRole role)
    {
        List<NoteView> notes = [];
        foreach (Backlink backlink in graph.Backlinks[number])
        {
            if (backlink.Links.Any(link => graph.Notes[backlink.Source].Links[link].Role == role))
            {
                notes.Add(site.Notes[backlink.Source]);
            }
        }

        return notes;
    }
}
