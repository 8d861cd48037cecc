using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A topic or cluster wherever it is listed.</summary>
internal sealed record GatheringView(string Title, string Url, string? Description, string Counts)
{
    public static ObjectType<GatheringView> Type { get; } = new ObjectType<GatheringView>("gathering", "A topic or a cluster wherever it is listed.")
        .Member("title", "Its title.", gathering => gathering.Title)
        .Member("url", "Its address from the site's root: write `{{ root }}` before it.", gathering => gathering.Url)
        .Member("description", "What it is about; null without a description.", gathering => gathering.Description)
        .Member("counts", "What it holds, in words: `10 synthesis notes · 86 source papers`.", gathering => gathering.Counts);
}
