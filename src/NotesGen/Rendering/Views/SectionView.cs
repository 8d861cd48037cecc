using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A section of a hub, or a group of a list.</summary>
internal sealed record SectionView(string Title, Value Heading, string Anchor, Value Intro, string? Count, IReadOnlyList<EntryView> Entries)
{
    public static ObjectType<SectionView> Type { get; } = new ObjectType<SectionView>("section", "A section of a hub, or a group of a list of notes.")
        .Member("title", "The heading as plain text; empty for a section without one.", section => section.Title)
        .Member("heading", "The heading as HTML, with its emphasis; null for a section without one.", section => section.Heading)
        .Member("anchor", "Its id in the page.", section => section.Anchor)
        .Member("intro", "Its prose as HTML; null without any.", section => section.Intro)
        .Member("count", "How many notes it lists, in words; null if it lists none.", section => section.Count)
        .Member("entries", "What it lists.", section => Value.List(section.Entries, EntryView.Type));
}
