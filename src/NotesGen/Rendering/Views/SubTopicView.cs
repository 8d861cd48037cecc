using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A sub-topic on its cluster's page.</summary>
internal sealed record SubTopicView(string Title, string? Url, string Anchor, string Count, IReadOnlyList<EntryView> Entries, bool IsCut)
{
    public static ObjectType<SubTopicView> Type { get; } = new ObjectType<SubTopicView>("sub_topic", "A sub-topic on its cluster's page.")
        .Member("title", "Its title.", topic => topic.Title)
        .Member("url", "The topic's page from the site's root; null for the notes of other topics.", topic => topic.Url)
        .Member("anchor", "Its id in the page.", topic => topic.Anchor)
        .Member("count", "How many notes it has, in words; `16 of 42 notes` if not all are shown.", topic => topic.Count)
        .Member("entries", "The notes shown.", topic => Value.List(topic.Entries, EntryView.Type))
        .Member("is_cut", "True if the topic has more notes than are shown.", topic => topic.IsCut);
}
