using NotesGen.Graph;

namespace NotesGen.Rendering.Models;

/// <summary>Says in words why two notes are related.</summary>
internal sealed class Reasons(SiteViews site)
{
    private readonly Dictionary<(int Hub, int Section), string> sections = [];

    public IReadOnlyList<string> InWords(IReadOnlyList<Reason> reasons)
    {
        List<string> words = new(reasons.Count);
        foreach (Reason reason in reasons)
        {
            string said = InWords(reason);
            if (!words.Contains(said))
            {
                words.Add(said);
            }
        }

        return words;
    }

    private string InWords(Reason reason) => reason.Kind switch
    {
        ReasonKind.Typed => site.Label("because_" + Relations.Name(reason.Role, reason.FromOther ? RelationSide.Other : RelationSide.Own)),
        ReasonKind.Hand => site.Label("because_hand"),
        ReasonKind.Papers => site.Count("because_papers", reason.Count),
        ReasonKind.Section => Section(reason.Listing),
        ReasonKind.Link => site.Label("because_link"),
        ReasonKind.CoCitation => site.Count("because_co_citation", reason.Count),
        _ => site.Label("because_terms", string.Join(", ", reason.Terms)),
    };

    private string Section(Listing listing)
    {
        if (!sections.TryGetValue((listing.Hub, listing.Section), out string? words))
        {
            sections[(listing.Hub, listing.Section)] = words = site.Label("because_section", SectionName(listing));
        }

        return words;
    }

    private string SectionName(Listing listing)
    {
        Hub hub = site.Graph.Hubs[listing.Hub];
        string title = HubModel.TitleOf(hub.Sections[listing.Section], site);
        return title.Length > 0 ? title : site.Graph.Notes[hub.Number].Title;
    }
}
