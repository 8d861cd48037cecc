using System.Text;
using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Html;

/// <summary>
/// A piece of raw HTML as text, and where in the file each of its lines stands: within a quotation or a list they do not
/// follow one another.
/// </summary>
internal sealed class SourceLines
{
    private readonly StringBuilder text = new();
    private readonly List<(int At, int Source)> starts = [];
    private int line;

    /// <summary>Begins a new piece.</summary>
    public void Clear()
    {
        text.Clear();
        starts.Clear();
        line = 0;
    }

    /// <summary>Adds a line.</summary>
    public void Add(ReadOnlySpan<char> characters, int source)
    {
        if (starts.Count > 0)
        {
            text.Append('\n');
        }

        starts.Add((text.Length, source));
        text.Append(characters);
    }

    /// <summary>The piece.</summary>
    public override string ToString() => text.ToString();

    /// <summary>The place of a part of the piece, as far as its first line goes. Asked in the order of the text.</summary>
    public SourceSpan PlaceOf(int start, int end)
    {
        while (line + 1 < starts.Count && starts[line + 1].At <= start)
        {
            line++;
        }

        int lineEnd = line + 1 < starts.Count ? starts[line + 1].At - 1 : text.Length;
        return new SourceSpan(starts[line].Source + start - starts[line].At, Math.Min(end, lineEnd) - start);
    }
}
