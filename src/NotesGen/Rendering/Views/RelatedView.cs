using NotesGen.Graph;
using NotesGen.Rendering.Models;
using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A related note with why it is related; put into words only if a template asks.</summary>
internal sealed record RelatedView(NoteView Note, IReadOnlyList<Reason> Reasons, Reasons Words)
{
    public static ObjectType<RelatedView> Type { get; } = new ObjectType<RelatedView>("related", "A related note with why it is related.")
        .Member("note", "The note.", related => Value.Object(related.Note, NoteView.Type))
        .Member("reasons", "Why, the strongest reason first: `3 shared papers`, `same section of …`; a list of texts.", related => Value.List(related.Words.InWords(related.Reasons)))
        .Member("sentences", "The most telling of them as whole sentences, at most three: `Both rest on 3 papers, among them …`; a list of texts.", related => Value.List(related.Words.InSentences(related.Reasons)));
}
