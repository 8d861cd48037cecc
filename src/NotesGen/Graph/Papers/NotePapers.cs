namespace NotesGen.Graph;

/// <summary>The papers of a note: those it cites in the order of first citation, then its other sources in their order.</summary>
/// <param name="Papers">Their numbers in <see cref="SiteGraph.AllPapers"/>.</param>
/// <param name="Citations">For each citation of the note, the index of its paper in <paramref name="Papers"/>, or -1 for a key that is not known.</param>
public sealed record NotePapers(IReadOnlyList<int> Papers, IReadOnlyList<int> Citations)
{
    /// <summary>A note without papers.</summary>
    public static NotePapers None { get; } = new([], []);
}
