using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A note that an inquiry rests on, with what it found.</summary>
internal sealed record FindingView(NoteView Note, string? Text)
{
    public static ObjectType<FindingView> Type { get; } = new ObjectType<FindingView>("finding", "A note that an inquiry rests on.")
        .Member("note", "The note; on a note's page, the inquiry.", finding => Value.Object(finding.Note, NoteView.Type))
        .Member("text", "What it found, in one sentence; null if the inquiry does not say.", finding => finding.Text);
}
