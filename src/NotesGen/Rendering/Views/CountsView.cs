using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Rendering.Reuse;
using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>How much of everything the site holds.</summary>
internal sealed class CountsView(SiteGraph graph)
{
    private readonly int notes = graph.Faces.Count(note => note.Kind == NoteKind.Note);
    private readonly int inquiries = graph.Faces.Count(note => note.Kind == NoteKind.Inquiry);

    public static ObjectType<CountsView> Type { get; } = new ObjectType<CountsView>("counts", "How much of everything the site holds.")
        .Member("notes", "Published notes, hubs and other kinds not counted.", counts => counts.notes)
        .Member("hubs", "Hubs.", counts => counts.Hubs)
        .Member("topics", "Topics.", counts => counts.Topics)
        .Member("clusters", "Clusters.", counts => counts.Clusters)
        .Member("inquiries", "Inquiries.", counts => counts.inquiries)
        .Member("papers", "Distinct papers.", counts => counts.Papers)
        .Member("tags", "Tags; those that only stand above others count too.", counts => counts.Tags);

    /// <summary>Adds all of them to a fact.</summary>
    public void AddTo(FactWriter fact) => fact.Number(notes).Number(Hubs).Number(Topics).Number(Clusters).Number(inquiries).Number(Papers).Number(Tags);

    private int Hubs => graph.Hubs.Count;

    private int Topics => graph.Topics.Count;

    private int Clusters => graph.Clusters.Count;

    private int Tags => graph.Tags.Count;

    private int Papers => graph.AllPapers.Count;
}
