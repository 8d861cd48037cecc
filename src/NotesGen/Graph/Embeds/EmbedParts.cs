using System.Collections.Concurrent;
using NotesGen.Graph.Names;
using NotesGen.Model;

namespace NotesGen.Graph.Embeds;

/// <summary>Finds what embeds show, and what that embeds in turn. Each part is looked for once; safe for all threads.</summary>
internal sealed class EmbedParts(IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets, IReadOnlyList<Hub> hubs, AnchorIndex anchors)
{
    private readonly Dictionary<int, Hub> hubsByNote = hubs.ToDictionary(hub => hub.Number);
    private readonly ConcurrentDictionary<Fragment, Lazy<Outline>> outlines = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(int Note, string? Anchor), EmbedPart?> parts = [];

    /// <summary>The whole of a note.</summary>
    public EmbedPart Whole(int note) => Part(note, null)!;

    /// <summary>What an embed shows; null when it leads to no note, or to a part that the note does not have.</summary>
    public EmbedPart? Of(int source, int link)
    {
        LinkTarget target = targets[source][link];
        if (!target.IsNote || (target.Anchor is null && notes[source].Links[link].Subpath is { Length: > 0 } subpath && anchors.Find(target.Number, subpath) is null))
        {
            return null;
        }

        return Part(target.Number, target.Anchor);
    }

    /// <summary>What a part embeds, in the order of the text.</summary>
    public static IEnumerable<EmbedPlace> Within(EmbedPart part)
    {
        foreach (EmbedPlace place in Within(part.Text).Where(place => part.HoldsHole(place.Offset)))
        {
            yield return place;
        }

        foreach (HubSection section in part.Sections)
        {
            foreach (EmbedPlace place in section.Text is null ? [] : Within(section.Text.Intro))
            {
                yield return place;
            }

            foreach (EmbedPlace place in section.Entries.SelectMany(entry => entry.Glosses).SelectMany(Within))
            {
                yield return place;
            }
        }
    }

    /// <summary>True if the note embeds any other.</summary>
    public bool Embeds(int note) => notes[note].Links.Any(link => link.Form is LinkForm.Embed or LinkForm.Image) && Within(Whole(note)).Any();

    private static IEnumerable<EmbedPlace> Within(Fragment fragment) =>
        fragment.Holes.Where(hole => hole.Kind == HoleKind.NoteEmbed).Select(hole => new EmbedPlace(hole.Index, fragment, hole.Offset));

    private EmbedPart? Part(int note, string? anchor) => parts.GetOrAdd((note, anchor), Find);

    private EmbedPart? Find((int Note, string? Anchor) name)
    {
        (int note, string? anchor) = name;
        Fragment text = notes[note].Body.Html;
        IReadOnlyList<HubSection> sections = hubsByNote.TryGetValue(note, out Hub? hub) ? hub.Sections : [];
        if (anchor is null)
        {
            return new EmbedPart(note, null, OutlineOf(text)) { Text = text, End = text.Utf8.Length, Sections = sections };
        }

        if (Cut(note, anchor, text) is { } part)
        {
            return part;
        }

        foreach (HubSection section in sections)
        {
            if (section.Anchor == anchor)
            {
                return new EmbedPart(note, anchor, OutlineOf(Fragment.Empty)) { Sections = [section] };
            }

            if (section.Text is { } prose && Cut(note, anchor, prose.Intro) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private EmbedPart? Cut(int note, string anchor, Fragment text)
    {
        Lazy<Outline> outline = OutlineOf(text);
        return outline.Value.Find(anchor) is { } range ? new EmbedPart(note, anchor, outline) { Text = text, Start = range.Start, End = range.End } : null;
    }

    private Lazy<Outline> OutlineOf(Fragment text) => outlines.GetOrAdd(text, static text => new Lazy<Outline>(() => Outline.Of(text)));
}
