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
        List<Reason> reasons = new(4);
        foreach (Tie tie in ties[note])
        {
            if (tie.Other == other)
            {
                reasons.Add(new Reason(tie.Kind, tie.Weight) { Role = tie.Role, FromOther = tie.FromOther });
            }
        }

        ExplainPapers(note, other, reasons);
        foreach (Listing listing in listings[note])
        {
            IReadOnlyList<int> listed = hubs[listing.Hub].Sections[listing.Section].Notes;
            if (listed.Count <= Weights.MostSharing && listed.Contains(other))
            {
                reasons.Add(new Reason(ReasonKind.Section, SectionWeight(listed.Count)) { Listing = listing });
            }
        }

        int together = Sorted.CountShared(sources[note], sources[other]);
        if (together > 0)
        {
            reasons.Add(new Reason(ReasonKind.CoCitation, together * Weights.CoCitation) { Count = together });
        }

        ExplainTerms(note, other, reasons);
        reasons.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Kind.CompareTo(b.Kind));
        return reasons;
    }

    private void ExplainPapers(int note, int other, List<Reason> reasons)
    {
        int count = 0;
        int weight = 0;
        foreach (int paper in papers[note].Papers)
        {
            if (allPapers[paper].Notes.Count <= Weights.MostSharing && papers[other].Papers.Contains(paper))
            {
                count++;
                weight += PaperWeight(paper);
            }
        }

        if (count > 0)
        {
            reasons.Add(new Reason(ReasonKind.Papers, weight) { Count = count });
        }
    }

    private void ExplainTerms(int note, int other, List<Reason> reasons)
    {
        List<int> shared = Sorted.Shared(terms.Of(note), terms.Of(other));
        if (shared.Count > 0)
        {
            shared.Sort((a, b) => terms.Weight(a) != terms.Weight(b)
                ? terms.Weight(b).CompareTo(terms.Weight(a))
                : string.CompareOrdinal(terms.Word(a), terms.Word(b)));
            reasons.Add(new Reason(ReasonKind.Terms, shared.Sum(terms.Weight)) { Terms = [.. shared.Take(3).Select(terms.Word)] });
        }
    }

    private int PaperWeight(int paper) => Weights.OfRarity(allPapers[paper].Notes.Count, notes.Count, PaperUnit);

    /// <summary>Standing together among three says more than standing together among forty.</summary>
    private static int SectionWeight(int listed) => Weights.Section * 4 / (3 + Math.Max(1, listed / 2));
}
