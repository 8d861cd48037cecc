using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A group of a list: its heading, and the notes, papers or other pages in it.</summary>
internal sealed record GroupView(string Title, string Anchor, string? Url, Value Items)
{
    public static ObjectType<GroupView> Type { get; } = new ObjectType<GroupView>("group", "A group of a list.")
        .Member("title", "The heading: a letter, a year, a topic; empty for a list without groups.", group => group.Title)
        .Member("anchor", "Its id in the page.", group => group.Anchor)
        .Member("url", "The page of what groups them, from the site's root; null if it has none.", group => group.Url)
        .Member("items", "What is listed: notes, papers, gatherings or tag entries.", group => group.Items);
}
