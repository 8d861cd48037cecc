using NotesGen.Rendering.Maps;
using Xunit;

namespace NotesGen.Tests.Maps;

/// <summary>Whatever a map holds, its labels stand apart and within it. Text is measured as the layout measures it.</summary>
public sealed class LayoutOfMaps
{
    public static TheoryData<int, int> Sizes => new() { { 1, 1 }, { 1, 40 }, { 2, 3 }, { 6, 40 }, { 9, 200 }, { 40, 40 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void KeepsLabelsApartWhateverTheirNumber(int branches, int notes)
    {
        foreach (MapDrawing map in Drawings(branches, notes))
        {
            Box[] boxes = [.. map.Labels.Select(BoxOf)];

            Assert.Empty(from i in Enumerable.Range(0, boxes.Length) from j in Enumerable.Range(i + 1, boxes.Length - i - 1) where boxes[i].Meets(boxes[j]) select $"{map.Labels[i]} meets {map.Labels[j]}");
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void KeepsLabelsWithinTheMap(int branches, int notes)
    {
        foreach (MapDrawing map in Drawings(branches, notes))
        {
            Assert.All(map.Labels.Select(BoxOf), box => Assert.True(box.Left >= 0 && box.Top >= 0 && box.Right <= map.Width && box.Bottom <= map.Height, $"{box} in {map.Width} x {map.Height}"));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void ShowsEveryNoteOnceInTheOrderOfThePage(int branches, int notes)
    {
        IReadOnlyList<MapBranch> made = Branches(branches, notes);
        string[] titles = [.. made.SelectMany(branch => branch.Leaves).Select(leaf => leaf.Title)];

        Assert.Equal(titles, TitlesOf(TreeLayout.Narrow("Subject", made)));
        Assert.Equal(titles, TitlesOf(TreeLayout.Wide("Subject", made)));
    }

    [Fact]
    public void GivesBothSidesAboutTheSameHeight()
    {
        MapDrawing map = TreeLayout.Wide("Subject", Branches(8, 80));

        int Lowest(MapSide side) => map.Labels.Where(label => label.Side == side).Max(label => label.Y);
        Assert.InRange(Math.Abs(Lowest(MapSide.Start) - Lowest(MapSide.End)), 0, map.Height / 4);
    }

    [Theory]
    [InlineData("A short one", "A short one")]
    [InlineData("Does reinforcement learning add abilities", "Does reinforcement | learning add abilities")]
    [InlineData("Does reinforcement learning add abilities, or sharpen those already there?", "Does reinforcement | learning add abilities, or…")]
    [InlineData("强化学习是否增加能力还是使已有的能力更加敏锐呢这是一个问题", "强化学习是否增加能力还是 | 使已有的能力更加敏锐呢…")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", "Donaudampfschifffahrtse | lektrizitätenhauptbetrie…")]
    [InlineData("", "")]
    public void BreaksLongTitlesIntoTwoLines(string title, string lines) =>
        Assert.Equal(lines, string.Join(" | ", LabelLines.Of(title, 13_000, 2)));

    private static IEnumerable<MapDrawing> Drawings(int branches, int notes)
    {
        IReadOnlyList<MapBranch> made = Branches(branches, notes);
        return [TreeLayout.Wide("What does a subject with a rather long title look like?", made), TreeLayout.Narrow("Subject", made)];
    }

    /// <summary>Notes dealt out over branches, with titles of one word up to twenty, some without a space.</summary>
    private static IReadOnlyList<MapBranch> Branches(int branches, int notes)
    {
        Random random = new(branches * 1000 + notes);
        List<MapLeaf>[] leaves = [.. Enumerable.Range(0, branches).Select(_ => new List<MapLeaf>())];
        for (int i = 0; i < notes; i++)
        {
            string space = random.Next(8) == 0 ? "" : " ";
            string title = string.Join(space, Enumerable.Range(0, random.Next(1, 20)).Select(_ => new string((char)('a' + random.Next(26)), random.Next(1, 12))));
            leaves[i % branches].Add(new MapLeaf(title + FormattableString.Invariant($" {i}"), FormattableString.Invariant($"notes/{i}/")));
        }

        return [.. leaves.Select((own, i) => new MapBranch(branches == 1 ? "" : FormattableString.Invariant($"Branch {i}") + new string('x', i), null, own))];
    }

    private static IEnumerable<string> TitlesOf(MapDrawing map) => map.Labels.Where(label => label.Voice == MapVoice.Leaf).Select(label => label.Title);

    private static Box BoxOf(MapLabel label)
    {
        (int size, int leading) = label.Voice switch
        {
            MapVoice.Subject => (MapType.Subject.Size, MapType.Subject.Leading),
            MapVoice.Branch => (MapType.Branch.Size, MapType.Branch.Leading),
            _ => (MapType.Leaf.Size, MapType.Leaf.Leading),
        };
        int width = label.Lines.Max(line => TextWidth.Of(line)) * size / 1000;
        int left = label.Side switch
        {
            MapSide.Start => label.X,
            MapSide.End => label.X - width,
            _ => label.X - (width / 2),
        };
        return new Box(left, label.Y - size, left + width, label.Y + ((label.Lines.Count - 1) * leading) + (leading - size));
    }

    private sealed record Box(int Left, int Top, int Right, int Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
