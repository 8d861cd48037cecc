using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>An entry of a note's reference list.</summary>
internal sealed record ReferenceView(int Number, PaperView Paper, IReadOnlyList<HeadingView> BackLinks)
{
    public static ObjectType<ReferenceView> Type { get; } = new ObjectType<ReferenceView>("reference", "An entry of a note's reference list.")
        .Member("number", "Its number in the list, from 1. Its id in the page is `ref-` and this number.", reference => reference.Number)
        .Member("paper", "The paper.", reference => Value.Object(reference.Paper, PaperView.Type))
        .Member("back_links", "The places of the text that cite it, as links within the page titled `a`, `b` and so on.", reference => Value.List(reference.BackLinks, HeadingView.Type));
}
