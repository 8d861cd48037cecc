using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A tag where tags are listed.</summary>
internal sealed record TagEntryView(string Title, string Url, string Count, int Level)
{
    public static ObjectType<TagEntryView> Type { get; } = new ObjectType<TagEntryView>("tag_entry", "A tag where tags are listed.")
        .Member("title", "The whole tag with its `#`: `#a/b`.", tag => tag.Title)
        .Member("url", "Its page from the site's root: write `{{ root }}` before it.", tag => tag.Url)
        .Member("count", "How many notes have it or a tag below it, in words.", tag => tag.Count)
        .Member("level", "How deep it stands: 1 for `#a`, 2 for `#a/b`.", tag => tag.Level);
}
