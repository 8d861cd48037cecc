using NotesGen.Graph;

namespace NotesGen.Rendering.Models;

/// <summary>Says why two notes are related: in few words for a list, and in whole sentences.</summary>
internal sealed class Reasons(SiteViews site)
{
    private const int MostSentences = 3;

    private static readonly ReasonKind[] Kinds = Enum.GetValues<ReasonKind>();

    /// <summary>Each reason in few words, each said once.</summary>
    public IReadOnlyList<string> InWords(IReadOnlyList<Reason> reasons) => Once(reasons, InWords);

    /// <summary>
    /// The reasons that tell a reader most as sentences, one of a kind: what someone said of the two notes before what only counting
    /// shows, whatever weighs more. More than a few would not be read.
    /// </summary>
    public IReadOnlyList<string> InSentences(IReadOnlyList<Reason> reasons)
    {
        List<string> sentences = new(MostSentences);
        foreach (ReasonKind kind in Kinds)
        {
            if (sentences.Count < MostSentences && First(reasons, kind) is { } reason)
            {
                sentences.Add(InSentence(reason));
            }
        }

        return sentences;
    }

    private static Reason? First(IReadOnlyList<Reason> reasons, ReasonKind kind)
    {
        for (int i = 0; i < reasons.Count; i++)
        {
            if (reasons[i].Kind == kind)
            {
                return reasons[i];
            }
        }

        return null;
    }

    private static List<string> Once(IReadOnlyList<Reason> reasons, Func<Reason, string> say)
    {
        List<string> words = new(reasons.Count);
        foreach (Reason reason in reasons)
        {
            string said = say(reason);
            if (!words.Contains(said))
            {
                words.Add(said);
            }
        }

        return words;
    }

    private string InWords(Reason reason) => reason.Kind switch
    {
        ReasonKind.Typed => site.Label("because_" + Relation(reason)),
        ReasonKind.Hand => site.Label("because_hand"),
        ReasonKind.Papers => site.Count("because_papers", reason.Count),
        ReasonKind.Section => site.Label("because_section", SectionOf(reason.Listing) is { Length: > 0 } title ? title : HubOf(reason.Listing)),
        ReasonKind.Link => site.Label("because_link"),
        ReasonKind.CoCitation => site.Count("because_co_citation", reason.Count),
        ReasonKind.Tags => site.Label("because_tags", string.Join(", ", reason.Terms)),
        ReasonKind.Readings => site.Label("because_readings"),
        ReasonKind.Neighbours => site.Count("because_neighbours", reason.Count),
        _ => site.Label("because_terms", string.Join(", ", reason.Terms)),
    };

    private string InSentence(Reason reason) => reason.Kind switch
    {
        ReasonKind.Typed => site.Label("why_" + Relation(reason)),
        ReasonKind.Hand => site.Label("why_hand"),
        ReasonKind.Papers => site.Count("why_papers", reason.Count, PapersOf(reason)),
        ReasonKind.Section => SectionOf(reason.Listing) is { Length: > 0 } title
            ? site.Label("why_section", Quoted(title), Quoted(HubOf(reason.Listing)))
            : site.Label("why_hub", Quoted(HubOf(reason.Listing))),
        ReasonKind.Link => site.Label("why_link"),
        ReasonKind.CoCitation => site.Count("why_co_citation", reason.Count),
        ReasonKind.Tags => site.Label("why_tags", site.Listed(reason.Terms)),
        ReasonKind.Readings => site.Label("why_readings"),
        ReasonKind.Neighbours => site.Label("why_neighbours", site.Listed([.. reason.Notes.Take(2).Select(note => Quoted(site.Graph.Faces[note].Title))])),
        _ => site.Label("why_terms", site.Listed(reason.Terms)),
    };

    /// <summary>Titles that are questions end in marks of their own, which would break the sentence.</summary>
    private string Quoted(string title) => site.Label("quoted", title);

    private static string Relation(Reason reason) => Relations.Name(reason.Role, reason.FromOther ? RelationSide.Other : RelationSide.Own);

    /// <summary>One of two papers, two of more: "among them" says that there are others.</summary>
    private string PapersOf(Reason reason) =>
        site.Listed([.. reason.Papers.Take(reason.Count > 2 ? 2 : 1).Select(paper => PaperNaming.Citation(site.Graph.AllPapers[paper]))]);

    private string SectionOf(Listing listing) => HubModel.TitleOf(site.Graph.Hubs[listing.Hub].Sections[listing.Section], site);

    private string HubOf(Listing listing) => site.Graph.Faces[site.Graph.Hubs[listing.Hub].Number].Title;
}
