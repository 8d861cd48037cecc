using NotesGen.Diagnostics;

namespace NotesGen.Graph;

/// <summary>A tag, which may have others below it: <c>a/b</c> stands below <c>a</c>.</summary>
/// <param name="Name">The whole name, each part in its most frequent spelling.</param>
/// <param name="Parent">The number of the tag above it, or -1.</param>
/// <param name="Children">The numbers of the tags right below it, by name.</param>
/// <param name="Notes">The notes that have it or a tag below it, by slug.</param>
/// <param name="First">Where it, or a tag below it, first stands.</param>
public sealed record Tag(string Name, int Parent, IReadOnlyList<int> Children, IReadOnlyList<int> Notes, SourcePlace First)
{
    /// <summary>The part of the name that the tag above it does not have.</summary>
    public string Part => Name[(Name.LastIndexOf('/') + 1)..];
}
