using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>Something on the map of the whole knowledge base, in words.</summary>
internal sealed record ConnectionView(string Title, string? Url, string Count, IReadOnlyList<LinkView> Links)
{
    public static ObjectType<ConnectionView> Type { get; } = new ObjectType<ConnectionView>("connection", "A topic or a hub on the map of the whole knowledge base, in words.")
        .Member("title", "Its title.", connection => connection.Title)
        .Member("url", "Its page from the site's root; null for the notes of no topic.", connection => connection.Url)
        .Member("count", "How many notes it has, in words.", connection => connection.Count)
        .Member("links", "What it is connected with: the hubs that list notes of a topic, the topics of a hub's notes.", connection => Value.List(connection.Links, LinkView.Type));
}
