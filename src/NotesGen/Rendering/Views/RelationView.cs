using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>The notes that stand in one typed relation to a note.</summary>
internal sealed record RelationView(string Title, string Kind, IReadOnlyList<NoteView> Notes)
{
    public static ObjectType<RelationView> Type { get; } = new ObjectType<RelationView>("relation", "The notes that stand in one relation to this one.")
        .Member("title", "The relation in words: `Supports`, `Contradicted by`.", relation => relation.Title)
        .Member("kind", "`supports`, `contradicts`, `refines` or `replicates`.", relation => relation.Kind)
        .Member("notes", "The notes.", relation => Value.List(relation.Notes, NoteView.Type));
}
