using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>Resolves what hubs list, and turns it around: for every note, the sections that list it.</summary>
internal static class HubReading
{
    private const string OtherNotesAnchor = "other-notes";

    /// <summary>The hubs in the order of their slugs.</summary>
    /// <param name="notes">All published notes.</param>
    /// <param name="targets">Where their links lead.</param>
    /// <param name="claimed">By note: the numbers of hubs that it says it belongs to.</param>
    public static IReadOnlyList<Hub> Read(IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets, IReadOnlyList<IReadOnlyList<int>> claimed)
    {
        Dictionary<int, List<int>> members = [];
        for (int note = 0; note < notes.Count; note++)
        {
            foreach (int hub in claimed[note])
            {
                (members.TryGetValue(hub, out List<int>? mine) ? mine : members[hub] = []).Add(note);
            }
        }

        List<Hub> hubs = [];
        for (int i = 0; i < notes.Count; i++)
        {
            if (notes[i].Kind == NoteKind.Hub)
            {
                hubs.Add(Read(notes[i], i, targets[i], members.GetValueOrDefault(i) ?? []));
            }
        }

        return hubs;
    }

    /// <summary>By note: every section that lists it.</summary>
    public static IReadOnlyList<IReadOnlyList<Listing>> Turn(IReadOnlyList<Hub> hubs, int noteCount)
    {
        List<Listing>?[] listings = new List<Listing>?[noteCount];
        for (int hub = 0; hub < hubs.Count; hub++)
        {
            for (int section = 0; section < hubs[hub].Sections.Count; section++)
            {
                IReadOnlyList<int> listed = hubs[hub].Sections[section].Notes;
                for (int position = 0; position < listed.Count; position++)
                {
                    (listings[listed[position]] ??= new List<Listing>(2)).Add(new Listing(hub, section, position));
                }
            }
        }

        return [.. listings.Select(mine => (IReadOnlyList<Listing>?)mine ?? [])];
    }

    private static Hub Read(Note note, int number, LinkTarget[] targets, List<int> members)
    {
        List<HubSection> sections = [];
        HashSet<int> all = [];
        List<int> inOrder = [];
        foreach (SectionText text in note.Body.Sections)
        {
            sections.Add(ReadSection(text, number, targets));
            inOrder.AddRange(sections[^1].Notes.Where(all.Add));
        }

        int[] others = [.. members.Where(member => member != number && all.Add(member))];
        if (others.Length > 0)
        {
            sections.Add(new HubSection(null, OtherNotesAnchor, [.. others.Select(other => new HubEntry(other, -1, []))], others));
            inOrder.AddRange(others);
        }

        return new Hub(number, sections, inOrder);
    }

    /// <summary>
    /// A note listed twice in one section stands there once, with all that is said of it; a draft does not stand there at
    /// all. The hub itself is not listed, but what is said with a link to it stays.
    /// </summary>
    private static HubSection ReadSection(SectionText text, int hub, LinkTarget[] targets)
    {
        List<HubEntry> entries = [];
        List<int> listed = [];
        Dictionary<int, List<Fragment>> said = [];
        foreach (SectionEntry entry in text.Entries)
        {
            LinkTarget target = entry.Link < 0 ? LinkTarget.Missing : targets[entry.Link];
            List<Fragment> glosses = entry.Gloss.IsEmpty ? [] : [entry.Gloss];
            if (target.IsNote && target.Number == hub)
            {
                entries.AddRange(glosses.Select(gloss => new HubEntry(-1, -1, [WithLink(gloss, entry.Link)])));
            }
            else if (target.IsNote && said.TryAdd(target.Number, glosses))
            {
                listed.Add(target.Number);
                entries.Add(new HubEntry(target.Number, entry.Link, glosses));
            }
            else if (target.IsNote)
            {
                said[target.Number].AddRange(glosses);
            }
            else if (target.State is LinkState.Missing or LinkState.Asset or LinkState.Outside && !target.IsNote)
            {
                entries.Add(new HubEntry(-1, entry.Link, glosses));
            }
        }

        return new HubSection(text, text.Anchor, entries, listed);
    }

    /// <summary>A gloss behind the link that it belongs to, unless it holds that link itself.</summary>
    private static Fragment WithLink(Fragment gloss, int link) =>
        gloss.Holes.Any(hole => hole.Kind == HoleKind.Link && hole.Index == link) ? gloss
        : new Fragment((byte[])[(byte)' ', .. gloss.Utf8.Span], [new Hole(0, HoleKind.Link, link), .. gloss.Holes.Select(hole => hole with { Offset = hole.Offset + 1 })]);
}
