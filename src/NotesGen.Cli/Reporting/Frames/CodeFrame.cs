using System.Globalization;
using System.Text;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Frames;

/// <summary>
/// One line of a source as a terminal shows it, and the carets that go below it. A span over several lines is marked
/// to the end of its first; a long line is shown around the span, with <c>…</c> where it is cut.
/// </summary>
/// <param name="Line">The 1-based number of the line.</param>
/// <param name="Source">The line, tabs expanded, control characters made visible.</param>
/// <param name="Carets">Blanks and carets that stand right under <paramref name="Source"/>.</param>
internal sealed record CodeFrame(int Line, string Source, string Carets)
{
    private const int TabStop = 4;
    private const int Width = 120;
    private const int CellsBefore = 40;

    // A line of megabytes is cut to these many code units around the span before anything else looks at it.
    private const int UnitsBefore = 200;
    private const int UnitsBehind = 600;

    /// <summary>The frame of a span.</summary>
    public static CodeFrame Of(SourceText text, SourceSpan span)
    {
        int number = text.Locate(span.Start).Line;
        int lineStart = text.StartOfLine(number);
        ReadOnlySpan<char> line = text.Line(number);
        int from = Math.Clamp(span.Start - lineStart, 0, line.Length);
        int to = Math.Clamp(span.End - lineStart, from + 1, line.Length + 1);
        int cutFrom = WholeCharacter(line, Math.Max(0, from - UnitsBefore));
        int cutTo = WholeCharacter(line, Math.Min(line.Length, from + UnitsBehind));

        List<Cell> cells = Cells(line[cutFrom..cutTo], from - cutFrom, to - cutFrom);
        int total = cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;
        int first = cells.FindIndex(static cell => cell.IsMarked);
        int markColumn = first < 0 ? total : cells[first].Column;
        int left = Math.Max(0, Math.Min(markColumn - CellsBefore, total + 1 - Width));
        List<Cell> shown = cells.FindAll(cell => cell.Column >= left && cell.Column + cell.Width <= left + Width);

        bool isCutBefore = cutFrom > 0 || (cells.Count > 0 && shown.Count > 0 && shown[0] != cells[0]);
        bool isCutBehind = cutTo < line.Length || (shown.Count > 0 && shown[^1] != cells[^1]);
        StringBuilder source = new();
        source.Append(isCutBefore ? "…" : "");
        shown.ForEach(cell => source.Append(cell.Text));
        source.Append(isCutBehind ? "…" : "");

        int blanks = markColumn - (shown.Count > 0 ? shown[0].Column : 0) + (isCutBefore ? 1 : 0);
        int carets = Math.Max(1, shown.Where(static cell => cell.IsMarked).Sum(static cell => cell.Width));
        return new CodeFrame(number, source.ToString().TrimEnd(), new string(' ', blanks) + new string('^', carets));
    }

    private static int WholeCharacter(ReadOnlySpan<char> line, int at) =>
        at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) && char.IsHighSurrogate(line[at - 1]) ? at - 1 : at;

    private static List<Cell> Cells(ReadOnlySpan<char> line, int from, int to)
    {
        List<Cell> cells = [];
        int column = 0;
        for (int at = 0; at < line.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(line[at..]);
            ReadOnlySpan<char> cluster = line.Slice(at, length);
            (string text, int width) = cluster is "\t"
                ? (new string(' ', TabStop - (column % TabStop)), TabStop - (column % TabStop))
                : Shown(cluster);
            cells.Add(new Cell(text, width, column, at < to && at + length > from));
            column += width;
            at += length;
        }

        return cells;
    }

    private static (string Text, int Width) Shown(ReadOnlySpan<char> cluster)
    {
        StringBuilder text = new();
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            text.Append(VisibleText.Of(rune));
        }

        string shown = text.ToString();
        int width = cluster.SequenceEqual(shown) ? CellWidth.OfCluster(cluster) : shown.EnumerateRunes().Sum(CellWidth.Of);
        return (shown, width);
    }

    private readonly record struct Cell(string Text, int Width, int Column, bool IsMarked);
}
