namespace NotesGen.Rendering.Maps;

/// <summary>
/// Lays out a subject, its branches and their leaves as a tree. The wide form has the subject in the middle and branches on both sides; the
/// narrow one, for phones, has it on top and all branches below. Every label has a row of its own, so that none can
/// overlap, whatever their number.
/// </summary>
internal static class TreeLayout
{
    private const int WideWidth = 960;
    private const int NarrowWidth = 360;
    private const int Indent = 14;
    private const int LeafGap = 7;
    private const int BranchGap = 20;

    // The column of the subject in the wide form, and how far below the top it stands at most: a reader of a long map begins there.
    private const int SubjectWidth = 200;
    private const int Fan = 56;
    private const int LowestSubject = 260;

    public static MapDrawing Wide(string subject, IReadOnlyList<MapBranch> branches)
    {
        int column = (WideWidth - SubjectWidth) / 2;
        (IReadOnlyList<MapBranch> left, IReadOnlyList<MapBranch> right) = Halves(branches, column - Fan - Indent);
        TreeColumn leftColumn = new(column - Fan, MapSide.End, column - Fan - Indent);
        TreeColumn rightColumn = new(WideWidth - column + Fan, MapSide.Start, column - Fan - Indent);
        int height = Math.Max(leftColumn.HeightOf(left), rightColumn.HeightOf(right));

        IReadOnlyList<string> title = MapType.Subject.Break(subject, SubjectWidth);
        int titleHeight = title.Count * MapType.Subject.Leading;
        height = Math.Max(height, titleHeight);
        int middle = Math.Min(height / 2, LowestSubject);
        List<string> strokes = [];
        List<MapLabel> labels =
        [
            new(title, WideWidth / 2, middle - (titleHeight / 2) + MapType.Subject.Size, MapSide.Middle, MapVoice.Subject) { Title = subject },
        ];
        leftColumn.Place(left, Top(leftColumn.HeightOf(left)), (column, middle), strokes, labels);
        rightColumn.Place(right, Top(rightColumn.HeightOf(right)), (WideWidth - column, middle), strokes, labels);
        return new MapDrawing(WideWidth, height + LeafGap, strokes, labels);

        int Top(int columnHeight) => Math.Clamp(middle - (columnHeight / 2), 0, height - columnHeight);
    }

    public static MapDrawing Narrow(string subject, IReadOnlyList<MapBranch> branches)
    {
        IReadOnlyList<string> title = MapType.Subject.Break(subject, NarrowWidth);
        int top = (title.Count * MapType.Subject.Leading) + BranchGap;
        TreeColumn column = new(Indent, MapSide.Start, NarrowWidth - (2 * Indent));
        List<string> strokes = [];
        List<MapLabel> labels = [new(title, 0, MapType.Subject.Size, MapSide.Start, MapVoice.Subject) { Title = subject }];
        column.Place(branches, top, null, strokes, labels);
        return new MapDrawing(NarrowWidth, top + column.HeightOf(branches) + LeafGap, strokes, labels);
    }

    /// <summary>The branches of each side, so that both are about as tall; a single branch is split among its leaves.</summary>
    private static (IReadOnlyList<MapBranch> Left, IReadOnlyList<MapBranch> Right) Halves(IReadOnlyList<MapBranch> branches, int width)
    {
        if (branches is [{ Title.Length: 0 } only])
        {
            int half = (only.Leaves.Count + 1) / 2;
            return ([only with { Leaves = [.. only.Leaves.Take(half)] }], only.Leaves.Count > 1 ? [only with { Leaves = [.. only.Leaves.Skip(half)] }] : []);
        }

        int[] heights = [.. branches.Select(branch => TreeColumn.HeightOf(branch, width) + BranchGap)];
        int total = heights.Sum();
        int count = 0;
        int sum = 0;
        while (count < branches.Count && Math.Abs(total - (2 * (sum + heights[count]))) < Math.Abs(total - (2 * sum)))
        {
            sum += heights[count++];
        }

        return ([.. branches.Take(count)], [.. branches.Skip(count)]);
    }

    /// <summary>One side of a map: branches one below the other.</summary>
    private sealed record TreeColumn(int Edge, MapSide Side, int TextWidth)
    {
        private int Out => Side == MapSide.Start ? 1 : -1;

        public int HeightOf(IReadOnlyList<MapBranch> branches) => branches.Sum(branch => HeightOf(branch, TextWidth)) + (Math.Max(0, branches.Count - 1) * BranchGap);

        public static int HeightOf(MapBranch branch, int width) =>
            (branch.Title.Length == 0 ? 0 : (MapType.Branch.Break(branch.Title, width + Indent).Count * MapType.Branch.Leading) + LeafGap)
            + branch.Leaves.Sum(leaf => (MapType.Leaf.Break(leaf.Title, width).Count * MapType.Leaf.Leading) + LeafGap);

        /// <param name="branches">The branches.</param>
        /// <param name="y">Where the column begins.</param>
        /// <param name="from">The place of the subject that lines come from; null where it stands above.</param>
        /// <param name="strokes">Lines made so far.</param>
        /// <param name="labels">Labels made so far.</param>
        public void Place(IReadOnlyList<MapBranch> branches, int y, (int X, int Y)? from, List<string> strokes, List<MapLabel> labels)
        {
            foreach (MapBranch branch in branches)
            {
                int top = y;
                if (branch.Title.Length > 0)
                {
                    IReadOnlyList<string> lines = MapType.Branch.Break(branch.Title, TextWidth + Indent);
                    labels.Add(new(lines, Edge, y + MapType.Branch.Size, Side, MapVoice.Branch) { Title = branch.Title, Url = branch.Url });
                    y += (lines.Count * MapType.Branch.Leading) + LeafGap;
                }

                int first = y;
                foreach (MapLeaf leaf in branch.Leaves)
                {
                    IReadOnlyList<string> lines = MapType.Leaf.Break(leaf.Title, TextWidth);
                    labels.Add(new(lines, Edge + (Out * Indent), y + MapType.Leaf.Size, Side, MapVoice.Leaf) { Title = leaf.Title, Url = leaf.Url });
                    y += (lines.Count * MapType.Leaf.Leading) + LeafGap;
                }

                if (branch.Leaves.Count > 0)
                {
                    strokes.Add(FormattableString.Invariant($"M{Edge + (Out * 2)} {first}V{y - LeafGap}"));
                }

                if (from is { } origin)
                {
                    int end = Edge - (Out * 6);
                    int target = branch.Title.Length > 0 ? top + MapType.Branch.Size - 4 : (first + y - LeafGap) / 2;
                    int bend = (origin.X + end) / 2;
                    strokes.Add(FormattableString.Invariant($"M{origin.X} {origin.Y}C{bend} {origin.Y} {bend} {target} {end} {target}"));
                }

                y += BranchGap;
            }
        }
    }
}
