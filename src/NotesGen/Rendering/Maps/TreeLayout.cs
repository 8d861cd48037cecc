using System.Globalization;

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
    private const int BranchGap = 20;

    // The column of the subject in the wide form, and how far below the top it stands at most: a reader of a long map begins there.
    private const int SubjectWidth = 200;
    private const int Fan = 56;
    private const int LowestSubject = 260;

    public static MapDrawing Wide(string subject, IReadOnlyList<MapBranch> branches)
    {
        int column = (WideWidth - SubjectWidth) / 2;
        (SetBranch[] left, SetBranch[] right) = Halves(Set(branches, column - Fan - Indent));
        TreeColumn leftColumn = new(column - Fan, MapSide.End);
        TreeColumn rightColumn = new(WideWidth - column + Fan, MapSide.Start);
        int height = Math.Max(HeightOf(left), HeightOf(right));

        IReadOnlyList<string> title = MapType.Subject.Break(subject, SubjectWidth);
        int titleHeight = title.Count * MapType.Subject.Leading;
        height = Math.Max(height, titleHeight);
        int middle = Math.Min(height / 2, LowestSubject);
        List<string> strokes = [];
        List<MapLabel> labels =
        [
            new(title, WideWidth / 2, middle - (titleHeight / 2) + MapType.Subject.Size, MapSide.Middle, MapVoice.Subject) { Title = subject },
        ];
        leftColumn.Place(left, Top(HeightOf(left)), (column, middle), strokes, labels);
        rightColumn.Place(right, Top(HeightOf(right)), (WideWidth - column, middle), strokes, labels);
        return new MapDrawing(WideWidth, height + SetBranch.LeafGap, strokes, labels);

        int Top(int columnHeight) => Math.Clamp(middle - (columnHeight / 2), 0, height - columnHeight);
    }

    public static MapDrawing Narrow(string subject, IReadOnlyList<MapBranch> branches)
    {
        IReadOnlyList<string> title = MapType.Subject.Break(subject, NarrowWidth);
        int top = (title.Count * MapType.Subject.Leading) + BranchGap;
        SetBranch[] set = Set(branches, NarrowWidth - (2 * Indent));
        TreeColumn column = new(Indent, MapSide.Start);
        List<string> strokes = [];
        List<MapLabel> labels = [new(title, 0, MapType.Subject.Size, MapSide.Start, MapVoice.Subject) { Title = subject }];
        column.Place(set, top, null, strokes, labels);
        return new MapDrawing(NarrowWidth, top + HeightOf(set) + SetBranch.LeafGap, strokes, labels);
    }

    private static SetBranch[] Set(IReadOnlyList<MapBranch> branches, int width) => [.. branches.Select(branch => SetBranch.Of(branch, width, width + Indent))];

    private static int HeightOf(SetBranch[] branches) => branches.Sum(branch => branch.Height) + (Math.Max(0, branches.Length - 1) * BranchGap);

    /// <summary>The branches of each side, so that both are about as tall; a single branch is split among its leaves.</summary>
    private static (SetBranch[] Left, SetBranch[] Right) Halves(SetBranch[] branches)
    {
        if (branches is [{ Title.Length: 0 } only])
        {
            int half = (only.Leaves.Length + 1) / 2;
            return ([only with { Leaves = only.Leaves[..half] }], only.Leaves.Length > 1 ? [only with { Leaves = only.Leaves[half..] }] : []);
        }

        int total = branches.Sum(branch => branch.Height + BranchGap);
        int count = 0;
        int sum = 0;
        while (count < branches.Length && Math.Abs(total - (2 * (sum + branches[count].Height + BranchGap))) < Math.Abs(total - (2 * sum)))
        {
            sum += branches[count++].Height + BranchGap;
        }

        return (branches[..count], branches[count..]);
    }

    /// <summary>One side of a map: branches one below the other.</summary>
    private sealed record TreeColumn(int Edge, MapSide Side)
    {
        private int Out => Side == MapSide.Start ? 1 : -1;

        /// <param name="branches">The branches.</param>
        /// <param name="y">Where the column begins.</param>
        /// <param name="from">The place of the subject that lines come from; null where it stands above.</param>
        /// <param name="strokes">Lines made so far.</param>
        /// <param name="labels">Labels made so far.</param>
        public void Place(SetBranch[] branches, int y, (int X, int Y)? from, List<string> strokes, List<MapLabel> labels)
        {
            foreach (SetBranch branch in branches)
            {
                int top = y;
                if (branch.Title.Length > 0)
                {
                    labels.Add(new(branch.Lines, Edge, y + MapType.Branch.Size, Side, MapVoice.Branch) { Title = branch.Title, Url = branch.Url });
                    y += branch.TitleHeight;
                }

                int first = y;
                foreach ((MapLeaf leaf, IReadOnlyList<string> lines) in branch.Leaves)
                {
                    labels.Add(new(lines, Edge + (Out * Indent), y + MapType.Leaf.Size, Side, MapVoice.Leaf) { Title = leaf.Title, Url = leaf.Url });
                    y += SetBranch.HeightOf(lines);
                }

                if (branch.Leaves.Length > 0)
                {
                    strokes.Add(string.Create(CultureInfo.InvariantCulture, $"M{Edge + (Out * 2)} {first}V{y - SetBranch.LeafGap}"));
                }

                if (from is { } origin)
                {
                    int end = Edge - (Out * 6);
                    int target = branch.Title.Length > 0 ? top + MapType.Branch.Size - 4 : (first + y - SetBranch.LeafGap) / 2;
                    int bend = (origin.X + end) / 2;
                    strokes.Add(string.Create(CultureInfo.InvariantCulture, $"M{origin.X} {origin.Y}C{bend} {origin.Y} {bend} {target} {end} {target}"));
                }

                y += BranchGap;
            }
        }
    }
}
