using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A note's place in a section of a hub: the way to the notes before and behind it.</summary>
internal sealed record NeighbourView(string Title, string Url, string Position, NoteView? Previous, NoteView? Next)
{
    public static ObjectType<NeighbourView> Type { get; } = new ObjectType<NeighbourView>("neighbour", "A note's place in a section of a hub.")
        .Member("title", "The hub's title, with the section's.", place => place.Title)
        .Member("url", "The section's address from the site's root.", place => place.Url)
        .Member("position", "The place in words: `3 of 12 in …`.", place => place.Position)
        .Member("previous", "The note before it in the section; null for the first.", place => Value.Object(place.Previous, NoteView.Type))
        .Member("next", "The note behind it; null for the last.", place => Value.Object(place.Next, NoteView.Type));
}
