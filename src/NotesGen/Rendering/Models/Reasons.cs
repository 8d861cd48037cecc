using NotesGen.Graph;

namespace NotesGen.Rendering.Models;

/// <summary>Says in words why two notes are related.</summary>
internal sealed class Reasons(SiteViews site)
{
    public IReadOnlyList<string> InWords(IReadOnlyList<Reason> reasons) => [.. reasons.Select(InWords).Distinct()];

    private string InWords(Reason reason) => reason.Kind switch
    {
        ReasonKind.Typed => site.Label("because_" + Relations.Name(reason.Role, reason.FromOther ? RelationSide.Other : RelationSide.Own)),
        ReasonKind.Hand => site.Label("because_hand"),
        ReasonKind.Papers => site.Count("because_papers", reason.Count),
        ReasonKind.Section => site.Label("because_section", SectionName(reason.Listing)),
        ReasonKind.Link => site.Label("because_link"),
        ReasonKind.CoCitation => site.Count("because_co_citation", reason.Count),
        _ => site.Label("because_terms", string.Join(", ", reason.Terms)),
    };

    private string SectionName(Listing listing)
    {
        Hub hub = site.Graph.Hubs[listing.Hub];
        string title = HubModel.TitleOf(hub.Sections[listing.Section], site);
        return title.Length > 0 ? title : site.Graph.Notes[hub.Number].Title;
    }
}
