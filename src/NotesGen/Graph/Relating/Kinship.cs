using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>
/// The inverted indexes over which related notes are found, and what each sign of kinship between two notes is worth.
/// Nothing here compares all pairs: only notes that share something ever meet.
/// </summary>
internal sealed class Kinship
{
    public Kinship(
        IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets, IReadOnlyList<NotePapers> papers, IReadOnlyList<Paper> allPapers,
        IReadOnlyList<Hub> hubs, IReadOnlyList<IReadOnlyList<Listing>> listings, TagIndex tags, int jobs)
    {
        Notes = notes;
        Papers = papers;
        AllPapers = allPapers;
        Hubs = hubs;
        Listings = listings;
        Terms = new TermIndex(notes, papers, allPapers, jobs);
        Tags = tags;
        (Ties, Mentions, Sources) = Tie.Gather(notes, targets);
    }

    private Kinship(Kinship of)
    {
        Notes = of.Notes;
        Papers = of.Papers;
        AllPapers = of.AllPapers;
        Hubs = of.Hubs;
        Listings = of.Listings;
        Terms = of.Terms;
        Tags = of.Tags;
        (Ties, Mentions, Sources) = (of.Ties, of.Mentions, of.Sources);
    }

    public IReadOnlyList<Note> Notes { get; private init; }

    public IReadOnlyList<NotePapers> Papers { get; }

    public IReadOnlyList<Paper> AllPapers { get; }

    public IReadOnlyList<Hub> Hubs { get; }

    /// <summary>By note: the sections of hubs that list it.</summary>
    public IReadOnlyList<IReadOnlyList<Listing>> Listings { get; }

    public ITermIndex Terms { get; private init; }

    public TagIndex Tags { get; }

    /// <summary>By note: the links between it and other notes.</summary>
    public IReadOnlyList<Tie>[] Ties { get; }

    /// <summary>By note: the notes that it mentions.</summary>
    public IReadOnlyList<int>[] Mentions { get; }

    /// <summary>By note: the notes that mention it.</summary>
    public IReadOnlyList<int>[] Sources { get; }

    /// <summary>The same after the text of a note was edited, and nothing else of it.</summary>
    public Kinship With(IReadOnlyList<Note> notes, int number)
    {
        EditedTermIndex terms = Terms as EditedTermIndex ?? EditedTermIndex.Of((TermIndex)Terms);
        return new Kinship(this) { Notes = notes, Terms = notes[number].Kind == NoteKind.Note ? terms.With(number, notes[number], Papers[number]) : terms };
    }

    /// <summary>Adds up what every other note shares with one.</summary>
    public void Score(int note, Scores scores)
    {
        foreach (int paper in Papers[note].Papers)
        {
            if (Tells(paper))
            {
                scores.AddAll(AllPapers[paper].Notes, OfPaper(paper));
            }
        }

        foreach (Listing listing in Listings[note])
        {
            IReadOnlyList<int> listed = Listed(listing);
            if (listed.Count <= Weights.MostSharing)
            {
                scores.AddAll(listed, Weights.OfSection(listed.Count));
            }
        }

        foreach (Tie tie in Ties[note])
        {
            scores.Add(tie.Other, tie.Weight);
        }

        foreach (int source in Sources[note])
        {
            scores.AddAll(Mentions[source], Weights.CoCitation);
        }

        foreach (int tag in Tags.Of(note))
        {
            scores.AddAll(Tags.Notes(tag), OfTag(tag));
        }

        Terms.Score(note, scores);
    }

    /// <summary>True if some but not many notes rest on a paper.</summary>
    public bool Tells(int paper) => AllPapers[paper].Notes.Count is > 1 and <= Weights.MostSharing;

    public int OfPaper(int paper) => Weights.OfRarity(AllPapers[paper].Notes.Count, Notes.Count, Weights.Paper);

    public int OfTag(int tag) => Weights.OfRarity(Tags.Notes(tag).Count, Notes.Count, Weights.Tag);

    public IReadOnlyList<int> Listed(Listing listing) => Hubs[listing.Hub].Sections[listing.Section].Notes;
}
