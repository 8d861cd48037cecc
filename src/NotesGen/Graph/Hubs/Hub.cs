namespace NotesGen.Graph;

/// <summary>A hub with its sections resolved.</summary>
/// <param name="Number">The hub's own number among the notes.</param>
/// <param name="Sections">Its sections in the author's order.</param>
/// <param name="Notes">The distinct published notes that its sections list, in their order.</param>
public sealed record Hub(int Number, IReadOnlyList<HubSection> Sections, IReadOnlyList<int> Notes)
{
    /// <summary>How many sections list at least one note.</summary>
    public int SectionCount => Sections.Count(section => section.Notes.Count > 0);
}
