using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A note that uses a paper, with the sentence that cites it.</summary>
internal sealed record UseView(NoteView Note, Value Sentence)
{
    public static ObjectType<UseView> Type { get; } = new ObjectType<UseView>("use", "A note that uses a paper.")
        .Member("note", "The note.", use => Value.Object(use.Note, NoteView.Type))
        .Member("sentence", "The sentence that cites the paper, as HTML; null if the note only lists it.", use => use.Sentence);
}
