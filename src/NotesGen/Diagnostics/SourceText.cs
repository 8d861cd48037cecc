namespace NotesGen.Diagnostics;

/// <summary>The text of one file, able to say on which line and in which column an offset stands.</summary>
public sealed class SourceText(SourcePath path, string text)
{
    private int[]? lineStarts;

    /// <summary>The file the text was read from.</summary>
    public SourcePath Path { get; } = path;

    /// <summary>The whole text, line ends as they are in the file, without a byte-order mark.</summary>
    public string Text { get; } = text;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>
    /// The 1-based line and column of an offset. A line ends at LF, CRLF or a lone CR; a column counts Unicode
    /// characters, so an emoji is one column and a tab is one column.
    /// </summary>
    public LinePosition Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int found = Array.BinarySearch(LineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        int column = 1;
        for (int i = LineStarts[line]; i < offset; i++)
        {
            if (!char.IsLowSurrogate(Text[i]))
            {
                column++;
            }
        }

        return new LinePosition(line + 1, column);
    }

    /// <summary>The text of a 1-based line, without its line end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        int start = LineStarts[line - 1];
        int end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The offset at which a 1-based line begins.</summary>
    public int StartOfLine(int line) => LineStarts[line - 1];

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
