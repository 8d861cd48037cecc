using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A source paper of a topic or hub with the notes there that use it.</summary>
internal sealed record PaperUseView(PaperView Paper, IReadOnlyList<NoteView> Notes)
{
    public static ObjectType<PaperUseView> Type { get; } = new ObjectType<PaperUseView>("source", "A source paper of a topic or hub.")
        .Member("paper", "The paper.", use => Value.Object(use.Paper, PaperView.Type))
        .Member("notes", "The notes of this topic or hub that use it.", use => Value.List(use.Notes, NoteView.Type));
}
