namespace NotesGen.Benchmarks.Measuring;

/// <summary>Lines of cells: the first to the left, the others to the right, each column as wide as it needs.</summary>
internal sealed class Table(IReadOnlyList<string> titles)
{
    private readonly List<IReadOnlyList<string>> lines = [titles];

    public void Add(IReadOnlyList<string> cells) => lines.Add(cells);

    public override string ToString()
    {
        int[] widths = [.. Enumerable.Range(0, titles.Count).Select(column => lines.Max(line => line[column].Length))];
        return string.Concat(lines.Select(line => string.Join("   ", line.Select((cell, column) =>
            column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd() + "\n"));
    }
}
