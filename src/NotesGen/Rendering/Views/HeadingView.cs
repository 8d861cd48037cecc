using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A line of a page's contents.</summary>
internal sealed record HeadingView(string Title, string Url, int Level, string? Count)
{
    public static ObjectType<HeadingView> Type { get; } = new ObjectType<HeadingView>("heading", "A line of a page's contents.")
        .Member("title", "The heading as plain text.", heading => heading.Title)
        .Member("url", "The link to it within the page: `#anchor`.", heading => heading.Url)
        .Member("level", "Its level, from 2.", heading => heading.Level)
        .Member("count", "For a section that lists notes: how many, in words; null otherwise.", heading => heading.Count);
}
