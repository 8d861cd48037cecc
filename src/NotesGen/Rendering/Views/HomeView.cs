using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What the home page shows below its own text.</summary>
internal sealed record HomeView(IReadOnlyList<GatheringView> Clusters, IReadOnlyList<NoteView> Hubs, IReadOnlyList<NoteView> Newest, IReadOnlyList<NoteView> Inquiries)
{
    public static ObjectType<HomeView> Type { get; } = new ObjectType<HomeView>("home", "What the home page shows below its own text.")
        .Member("clusters", "The clusters.", home => Value.List(home.Clusters, GatheringView.Type))
        .Member("hubs", "The hubs.", home => Value.List(home.Hubs, NoteView.Type))
        .Member("newest", "The newest notes that have a date, or the first by slug where none has; eight at most.", home => Value.List(home.Newest, NoteView.Type))
        .Member("inquiries", "The inquiries.", home => Value.List(home.Inquiries, NoteView.Type));
}
