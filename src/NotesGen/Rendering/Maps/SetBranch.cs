namespace NotesGen.Rendering.Maps;

/// <summary>A branch whose labels are broken into lines for one column: measured and placed by the same lines, which are made once.</summary>
/// <param name="Title">What it is called; empty for notes that stand in no group.</param>
/// <param name="Url">Where it leads; null if nowhere.</param>
/// <param name="Lines">The lines of its title; none without one.</param>
/// <param name="Leaves">Its notes with the lines of each.</param>
internal sealed record SetBranch(string Title, string? Url, IReadOnlyList<string> Lines, (MapLeaf Leaf, IReadOnlyList<string> Lines)[] Leaves)
{
    /// <summary>How far apart labels stand.</summary>
    public const int LeafGap = 7;

    /// <summary>How much the title takes with the gap below it.</summary>
    public int TitleHeight => Title.Length == 0 ? 0 : (Lines.Count * MapType.Branch.Leading) + LeafGap;

    /// <summary>How much the whole branch takes.</summary>
    public int Height => TitleHeight + Leaves.Sum(static leaf => HeightOf(leaf.Lines));

    /// <summary>How much a leaf takes with the gap below it.</summary>
    public static int HeightOf(IReadOnlyList<string> lines) => (lines.Count * MapType.Leaf.Leading) + LeafGap;

    /// <summary>Breaks the labels of a branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="width">How wide its leaves may be, in pixels.</param>
    /// <param name="titleWidth">How wide its title may be.</param>
    public static SetBranch Of(MapBranch branch, int width, int titleWidth) => new(
        branch.Title,
        branch.Url,
        branch.Title.Length == 0 ? [] : MapType.Branch.Break(branch.Title, titleWidth),
        [.. branch.Leaves.Select(leaf => (leaf, MapType.Leaf.Break(leaf.Title, width)))]);
}
