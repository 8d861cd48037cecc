using NotesGen.Model;

namespace NotesGen.Graph.Embeds;

/// <summary>What an embed shows: a note, or the part of it that an anchor names. One for all embeds of the same part.</summary>
public sealed class EmbedPart
{
    internal EmbedPart(int note, string? anchor, Lazy<Outline> outline)
    {
        Outline = outline;
        Note = note;
        Anchor = anchor;
    }

    /// <summary>The number of the note.</summary>
    public int Note { get; }

    /// <summary>The id of the part in the note's page; null for the whole of it.</summary>
    public string? Anchor { get; }

    /// <summary>The text that it stands in.</summary>
    public Fragment Text { get; internal init; } = Fragment.Empty;

    /// <summary>The byte of the text where it begins.</summary>
    public int Start { get; internal init; }

    /// <summary>The byte of the text behind it.</summary>
    public int End { get; internal init; }

    /// <summary>The sections of a hub that follow the text.</summary>
    public IReadOnlyList<HubSection> Sections { get; internal init; } = [];

    /// <summary>The outline of the text, made when it is first asked for.</summary>
    internal Lazy<Outline> Outline { get; }

    /// <summary>About how many bytes it adds to a page.</summary>
    internal int Size => End - Start + Sections.Sum(section => (section.Text?.Intro.Utf8.Length ?? 0) + section.Entries.Sum(entry => 200 + entry.Glosses.Sum(gloss => gloss.Utf8.Length)));

    /// <summary>True if its text holds a hole at a place, rather than what stands before or behind it: only the ends of a whole text have holes.</summary>
    internal bool HoldsHole(int offset) => (offset > Start || End - Start == Text.Utf8.Length) && (offset < End || End == Text.Utf8.Length);

    /// <summary>True if the part holds a place of a fragment.</summary>
    internal bool Holds(Fragment fragment, int offset) =>
        Sections.Any(section => ReferenceEquals(section.Text?.Intro, fragment) || section.Entries.Any(entry => entry.Glosses.Any(gloss => ReferenceEquals(gloss, fragment))))
        || (ReferenceEquals(Text, fragment) && HoldsHole(offset));
}
