using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A view as theme authors know it: its name, what it is, and its members with a sentence for each.</summary>
internal sealed record ViewDescription(string Name, string Summary, IReadOnlyList<Member> Members)
{
    /// <summary>Every view that a template can meet, ordered by name. The reference for theme authors is made from it.</summary>
    public static IReadOnlyList<ViewDescription> All { get; } =
    [
        .. ((ViewDescription[])
        [
            Of(ArticleView.Type), Of(BacklinkView.Type), Of(ClusterView.Type), Of(ConnectionView.Type), Of(MapView.Type), Of(CountsView.Type), Of(EntryView.Type), Of(FindingView.Type),
            Of(GatheringView.Type), Of(GroupView.Type), Of(HeadingView.Type), Of(HomeView.Type), Of(HubView.Type), Of(LinkView.Type),
            Of(ListView.Type), Of(NavigationView.Type), Of(NeighbourView.Type), Of(NeighbourhoodView.Type), Of(NoteView.Type), Of(OrderView.Type), Of(PageView.Type),
            Of(PaperUseView.Type), Of(PaperView.Type), Of(RecordView.Type), Of(ReferenceView.Type), Of(RelatedView.Type), Of(RelationView.Type),
            Of(SectionView.Type), Of(SiteView.Type), Of(SubTopicView.Type), Of(TagEntryView.Type), Of(TagView.Type), Of(TopicView.Type), Of(UseView.Type),
        ]).OrderBy(view => view.Name, StringComparer.Ordinal),
    ];

    private static ViewDescription Of<T>(ObjectType<T> type)
        where T : class => new(type.Name, type.Summary, type.Members);
}
