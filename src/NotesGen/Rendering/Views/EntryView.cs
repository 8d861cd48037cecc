using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A note as a section lists it.</summary>
internal sealed record EntryView(NoteView? Note, Value Gloss, string? Missing)
{
    public static ObjectType<EntryView> Type { get; } = new ObjectType<EntryView>("entry", "A note as a section lists it.")
        .Member("note", "The note; null for an item that lists none.", entry => Value.Object(entry.Note, NoteView.Type))
        .Member("gloss", "The hub's own words about it, as HTML; null without any. Where a section lists it again, what is said there follows in a block of its own.", entry => entry.Gloss)
        .Member("missing", "For a note that is not written yet: the text that names it; null otherwise.", entry => entry.Missing);
}
