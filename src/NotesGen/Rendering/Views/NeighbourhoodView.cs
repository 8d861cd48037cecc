using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>The notes around a note, each in one place only: what the small map of its page shows.</summary>
internal sealed record NeighbourhoodView(IReadOnlyList<NoteView> Linking, IReadOnlyList<NoteView> Linked, IReadOnlyList<NoteView> Related)
{
    public static ObjectType<NeighbourhoodView> Type { get; } = new ObjectType<NeighbourhoodView>("neighbourhood", "The notes, hubs and inquiries around a note, each in one place only, the nearest first.")
        .Member("linking", "What links to it and is not linked back: five at most.", around => Value.List(around.Linking, NoteView.Type))
        .Member("linked", "What it links to: five at most.", around => Value.List(around.Linked, NoteView.Type))
        .Member("related", "What is related without a link: four at most.", around => Value.List(around.Related, NoteView.Type));
}
