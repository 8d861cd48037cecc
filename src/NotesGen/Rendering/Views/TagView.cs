using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What a tag's page shows.</summary>
internal sealed record TagView(string Title, string Counts)
{
    public static ObjectType<TagView> Type { get; } = new ObjectType<TagView>("tag", "What a tag's page shows.")
        .Member("title", "The whole tag with its `#`: `#a/b`.", tag => tag.Title)
        .Member("counts", "What it holds, in words: `12 notes · 3 sub-tags`.", tag => tag.Counts)
        .Member("parents", "The tags above it, links; the topmost first.", tag => Value.List(tag.Parents, LinkView.Type))
        .Member("sub_tags", "The tags right below it.", tag => Value.List(tag.SubTags, TagEntryView.Type))
        .Member("entries", "The notes that have it or a tag below it, by slug.", tag => Value.List(tag.Entries, EntryView.Type))
        .Member("map", "Its notes drawn as a map, by the hubs that list them, as SVG; null without notes.", tag => tag.Map);

    public required Value Map { get; init; }

    public required IReadOnlyList<LinkView> Parents { get; init; }

    public required IReadOnlyList<TagEntryView> SubTags { get; init; }

    public required IReadOnlyList<EntryView> Entries { get; init; }
}
