namespace NotesGen.Graph.Relating;

/// <summary>Says why two notes are related, in parts that add up to their score.</summary>
internal sealed class Explanation(Kinship kinship, Func<int, IEnumerable<int>> nearestOf)
{
    private const int MostNamed = 3;

    /// <summary>The reasons, the strongest first.</summary>
    public IReadOnlyList<Reason> Of(int note, int other)
    {
        List<Reason> reasons = new(4);
        foreach (Tie tie in kinship.Ties[note])
        {
            if (tie.Other == other)
            {
                reasons.Add(new Reason(tie.Kind, tie.Weight) { Role = tie.Role, FromOther = tie.FromOther });
            }
        }

        foreach (Listing listing in kinship.Listings[note])
        {
            IReadOnlyList<int> listed = kinship.Listed(listing);
            if (listed.Count <= Weights.MostSharing && listed.Contains(other))
            {
                reasons.Add(new Reason(ReasonKind.Section, Weights.OfSection(listed.Count)) { Listing = listing });
            }
        }

        if (Sorted.CountShared(kinship.Sources[note], kinship.Sources[other]) is > 0 and var together)
        {
            reasons.Add(new Reason(ReasonKind.CoCitation, together * Weights.CoCitation) { Count = together });
        }

        AddTags(note, other, reasons);
        AddPapers(note, other, AddTerms(note, other, reasons), reasons);
        AddNeighbours(note, other, reasons);
        reasons.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Kind.CompareTo(b.Kind));
        return reasons;
    }

    /// <summary>Papers that both rest on are titled alike, too: the words of titles are a reason of their own only without them.</summary>
    private void AddPapers(int note, int other, int ofTitles, List<Reason> reasons)
    {
        IReadOnlyList<int> theirs = kinship.Papers[other].Papers;
        int[] shared = [.. kinship.Papers[note].Papers.Where(paper => kinship.Tells(paper) && theirs.Contains(paper))];
        if (shared.Length > 0)
        {
            reasons.Add(new Reason(ReasonKind.Papers, shared.Sum(kinship.OfPaper) + ofTitles)
            {
                Count = shared.Length,
                Papers = [.. shared.OrderBy(paper => kinship.AllPapers[paper].Notes.Count).ThenBy(paper => paper).Take(MostNamed)],
            });
        }
        else if (ofTitles > 0)
        {
            reasons.Add(new Reason(ReasonKind.Readings, ofTitles));
        }
    }

    private void AddTags(int note, int other, List<Reason> reasons)
    {
        List<int> shared = Sorted.Shared(kinship.Tags.Of(note), kinship.Tags.Of(other));
        if (shared.Count > 0)
        {
            reasons.Add(new Reason(ReasonKind.Tags, shared.Sum(kinship.OfTag))
            {
                Count = shared.Count,
                Terms = [.. kinship.Tags.Lowest(shared).OrderBy(tag => kinship.Tags.Notes(tag).Count).ThenBy(kinship.Tags.Name, StringComparer.Ordinal).Take(MostNamed).Select(kinship.Tags.Name)],
            });
        }
    }

    /// <summary>Adds the terms that both notes hold themselves; what those count that are in the titles of their papers is returned.</summary>
    private int AddTerms(int note, int other, List<Reason> reasons)
    {
        List<(int Weight, string Word)> words = [];
        int total = 0;
        int ofTitles = 0;
        ReadOnlySpan<NoteTerm> mine = kinship.Terms.Of(note);
        ReadOnlySpan<NoteTerm> theirs = kinship.Terms.Of(other);
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            int order = mine[i].Term.CompareTo(theirs[j].Term);
            if (order == 0)
            {
                int weight = mine[i].Weight * theirs[j].Weight;
                if (mine[i].Word >= 0 && theirs[j].Word >= 0)
                {
                    total += weight;
                    words.Add((weight, Written(note, mine[i].Word, other, theirs[j].Word)));
                }
                else
                {
                    ofTitles += weight;
                }
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        if (total > 0)
        {
            words.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Word, b.Word));
            reasons.Add(new Reason(ReasonKind.Terms, total) { Count = words.Count, Terms = [.. words.Take(MostNamed).Select(word => word.Word)] });
        }

        return ofTitles;
    }

    /// <summary>As one of the two writes the word: in lower case if either does.</summary>
    private string Written(int note, int word, int other, int otherWord)
    {
        string mine = kinship.Notes[note].Body.Terms[word].Word;
        string theirs = kinship.Notes[other].Body.Terms[otherWord].Word;
        return mine.Any(char.IsUpper) || (!theirs.Any(char.IsUpper) && string.CompareOrdinal(theirs, mine) < 0) ? theirs : mine;
    }

    private void AddNeighbours(int note, int other, List<Reason> reasons)
    {
        int[] shared = [.. nearestOf(note).Intersect(nearestOf(other))];
        if (shared.Length > 0)
        {
            reasons.Add(new Reason(ReasonKind.Neighbours, shared.Length * Weights.Neighbour) { Count = shared.Length, Notes = [.. shared.Take(MostNamed)] });
        }
    }
}
