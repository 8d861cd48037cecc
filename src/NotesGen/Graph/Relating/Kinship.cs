using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>
/// The inverted indexes over which related notes are found, and what each sign of kinship between two notes is worth.
/// Nothing here compares all pairs: only notes that share something ever meet.
/// </summary>
internal sealed class Kinship
{
    private const int PaperUnit = 700;

    private readonly IReadOnlyList<Note> notes;
    private readonly IReadOnlyList<NotePapers> papers;
    private readonly IReadOnlyList<Paper> allPapers;
    private readonly IReadOnlyList<Hub> hubs;
    private readonly IReadOnlyList<IReadOnlyList<Listing>> listings;
    private readonly KeyTerms terms;
    private readonly IReadOnlyList<Tie>[] ties;
    private readonly IReadOnlyList<int>[] sources;
    private readonly IReadOnlyList<int>[] mentions;

    public Kinship(
        IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets, IReadOnlyList<NotePapers> papers,
        IReadOnlyList<Paper> allPapers, IReadOnlyList<Hub> hubs, IReadOnlyList<IReadOnlyList<Listing>> listings)
    {
        this.notes = notes;
        this.papers = papers;
        this.allPapers = allPapers;
        this.hubs = hubs;
        this.listings = listings;
        terms = KeyTerms.Choose(notes);
        (ties, mentions, sources) = Tie.Gather(notes, targets);
    }

    /// <summary>Adds up what every other note shares with one.</summary>
    public void Score(int note, Scores scores)
    {
        foreach (int paper in papers[note].Papers)
        {
            IReadOnlyList<int> users = allPapers[paper].Notes;
            if (users.Count is > 1 and <= Weights.MostSharing)
            {
                scores.AddAll(users, PaperWeight(paper));
            }
        }

        foreach (Listing listing in listings[note])
        {
            IReadOnlyList<int> listed = hubs[listing.Hub].Sections[listing.Section].Notes;
            if (listed.Count <= Weights.MostSharing)
            {
                scores.AddAll(listed, SectionWeight(listed.Count));
            }
        }

        foreach (Tie tie in ties[note])
        {
            scores.Add(tie.Other, tie.Weight);
        }

        foreach (int source in sources[note])
        {
            scores.AddAll(mentions[source], Weights.CoCitation);
        }

        foreach (int term in terms.Of(note))
        {
            scores.AddAll(terms.Notes(term), terms.Weight(term));
        }
    }

    /// <summary>Why two notes are related, the strongest reason first.</summary>
    public IReadOnlyList<Reason> Explain(int note, int other)
    {
        List<Reason> reasons = [];
        foreach (Tie tie in ties[note].Where(tie => tie.Other == other))
        {
            reasons.Add(new Reason(tie.Kind, tie.Weight) { Role = tie.Role, FromOther = tie.FromOther });
        }

        int[] sharedPapers = [.. papers[note].Papers.Intersect(papers[other].Papers).Where(paper => allPapers[paper].Notes.Count <= Weights.MostSharing)];
        if (sharedPapers.Length > 0)
        {
            reasons.Add(new Reason(ReasonKind.Papers, sharedPapers.Sum(PaperWeight)) { Count = sharedPapers.Length });
        }

        foreach (Listing listing in listings[note])
        {
            IReadOnlyList<int> listed = hubs[listing.Hub].Sections[listing.Section].Notes;
            if (listed.Count <= Weights.MostSharing && listed.Contains(other))
            {
                reasons.Add(new Reason(ReasonKind.Section, SectionWeight(listed.Count)) { Listing = listing });
            }
        }

        int together = sources[note].Intersect(sources[other]).Count();
        if (together > 0)
        {
            reasons.Add(new Reason(ReasonKind.CoCitation, together * Weights.CoCitation) { Count = together });
        }

        int[] sharedTerms = [.. terms.Of(note).Intersect(terms.Of(other)).OrderByDescending(terms.Weight).ThenBy(terms.Word, StringComparer.Ordinal)];
        if (sharedTerms.Length > 0)
        {
            reasons.Add(new Reason(ReasonKind.Terms, sharedTerms.Sum(terms.Weight)) { Terms = [.. sharedTerms.Take(3).Select(terms.Word)] });
        }

        return [.. reasons.OrderByDescending(reason => reason.Score).ThenBy(reason => reason.Kind)];
    }

    private int PaperWeight(int paper) => Weights.OfRarity(allPapers[paper].Notes.Count, notes.Count, PaperUnit);

    /// <summary>Standing together among three says more than standing together among forty.</summary>
    private static int SectionWeight(int listed) => Weights.Section * 4 / (3 + Math.Max(1, listed / 2));
}
