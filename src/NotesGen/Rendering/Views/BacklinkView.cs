using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A note that links here, with the words around the link.</summary>
internal sealed record BacklinkView(NoteView Note, Value Passage, string? Section)
{
    public static ObjectType<BacklinkView> Type { get; } = new ObjectType<BacklinkView>("backlink", "A note that links to this one, with the words around the link.")
        .Member("note", "The note that links.", backlink => Value.Object(backlink.Note, NoteView.Type))
        .Member("passage", "The paragraph that links, the link marked, as HTML; null for a link of the front matter or of a hub's list.", backlink => backlink.Passage)
        .Member("section", "For a hub: the sections that list this note, in words; null otherwise.", backlink => backlink.Section);
}
