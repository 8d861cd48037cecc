using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Benchmarks.Relatedness;

/// <summary>What the author of a site put together: notes that share a topic, or that one hub lists.</summary>
internal sealed class Companions
{
    private readonly int[] topics;
    private readonly HashSet<int>[] hubs;

    public Companions(SiteGraph graph)
    {
        int[] notes = [.. Enumerable.Range(0, graph.Notes.Count).Where(i => graph.Notes[i].Kind == NoteKind.Note)];
        Paths = [.. notes.Select(i => graph.Notes[i].Path)];
        topics = [.. notes.Select(i => graph.TopicOf[i])];
        hubs = [.. notes.Select(i => graph.Listings[i].Select(listing => listing.Hub).ToHashSet())];
        Judged = [.. Enumerable.Range(0, notes.Length).Where(i => topics[i] >= 0 || hubs[i].Count > 0)];
    }

    /// <summary>The notes.</summary>
    public IReadOnlyList<SourcePath> Paths { get; }

    /// <summary>The notes that have a topic or stand in a hub, of which alone it can be said who belongs to them.</summary>
    public IReadOnlyList<int> Judged { get; }

    public bool ShareTopic(int note, int other) => topics[note] >= 0 && topics[note] == topics[other];

    public bool ShareTopicOrHub(int note, int other) => ShareTopic(note, other) || hubs[note].Overlaps(hubs[other]);
}
