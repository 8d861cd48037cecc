using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A related note with why it is related.</summary>
internal sealed record RelatedView(NoteView Note, IReadOnlyList<string> Reasons)
{
    public static ObjectType<RelatedView> Type { get; } = new ObjectType<RelatedView>("related", "A related note with why it is related.")
        .Member("note", "The note.", related => Value.Object(related.Note, NoteView.Type))
        .Member("reasons", "Why, the strongest reason first: `3 shared papers`, `same section of …`; a list of texts.", related => Value.List(related.Reasons));
}
