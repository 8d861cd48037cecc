namespace NotesGen.Diagnostics;

/// <summary>The text of one file, able to say on which line and in which column an offset stands.</summary>
public sealed class SourceText(SourcePath path, string text)
{
    private const int Stretch = 1024;

    private int[]? lineStarts;
    private int[]? lowSurrogates;

    /// <summary>The file the text was read from.</summary>
    public SourcePath Path { get; } = path;

    /// <summary>The whole text, line ends as they are in the file, without a byte-order mark.</summary>
    public string Text { get; } = text;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>How many low surrogates stand before each stretch: a file of one line may have a diagnostic in every corner.</summary>
    private int[] LowSurrogates => lowSurrogates ??= CountLowSurrogatesOfStretches();

    /// <summary>
    /// The 1-based line and column of an offset. A line ends at LF, CRLF or a lone CR; a column counts Unicode
    /// characters, so an emoji is one column and a tab is one column.
    /// </summary>
    public LinePosition Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int found = Array.BinarySearch(LineStarts, offset);
        int line = found >= 0 ? found : ~found - 1;
        int start = LineStarts[line];
        int low = offset - start <= Stretch ? CountLowSurrogates(start, offset) : LowSurrogatesBefore(offset) - LowSurrogatesBefore(start);
        return new LinePosition(line + 1, offset - start - low + 1);
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

    private int LowSurrogatesBefore(int offset) =>
        LowSurrogates[offset / Stretch] + CountLowSurrogates(offset - (offset % Stretch), offset);

    private int CountLowSurrogates(int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            count += char.IsLowSurrogate(Text[i]) ? 1 : 0;
        }

        return count;
    }

    private int[] CountLowSurrogatesOfStretches()
    {
        int[] before = new int[(Text.Length / Stretch) + 1];
        for (int i = 1; i < before.Length; i++)
        {
            before[i] = before[i - 1] + CountLowSurrogates((i - 1) * Stretch, i * Stretch);
        }

        return before;
    }

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
