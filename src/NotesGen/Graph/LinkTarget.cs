namespace NotesGen.Graph;

/// <summary>Where a link leads.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Number">The note's number in <see cref="SiteGraph.Notes"/> or the asset's in <see cref="SiteGraph.Assets"/>; -1 for none.</param>
/// <param name="Anchor">The id within the page, or null for the whole of it.</param>
public readonly record struct LinkTarget(LinkState State, int Number, string? Anchor)
{
    /// <summary>A link to nothing.</summary>
    public static LinkTarget Missing { get; } = new(LinkState.Missing, -1, null);

    /// <summary>True if it leads to a note.</summary>
    public bool IsNote => State is LinkState.Found or LinkState.Ambiguous;
}
