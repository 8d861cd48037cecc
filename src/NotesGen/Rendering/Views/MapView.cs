using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What the map's page shows.</summary>
internal sealed record MapView(Value Drawing, string Counts, string Caption, IReadOnlyList<GroupView> Groups)
{
    public static ObjectType<MapView> Type { get; } = new ObjectType<MapView>("map", "What the page of the map of the whole knowledge base shows.")
        .Member("drawing", "The map, as SVG.", map => map.Drawing)
        .Member("counts", "What it shows, in words.", map => map.Counts)
        .Member("caption", "How it is to be read.", map => map.Caption)
        .Member("groups", "The same in words: for each cluster its topics, and last the hubs, as connections.", map => Value.List(map.Groups, GroupView.Type));
}
