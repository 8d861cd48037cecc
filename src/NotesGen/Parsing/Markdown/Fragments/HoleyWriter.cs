using System.Globalization;
using System.Text;
using Markdig.Renderers;
using NotesGen.Model;
using NotesGen.Parsing.Html;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>
/// Takes the HTML of one fragment after the other, remembers where its holes are, and turns it into UTF-8. One per
/// thread; its memory is used again.
/// </summary>
internal sealed class HoleyWriter : TextWriter
{
    private readonly List<Hole> holes = [];
    private readonly List<(int Offset, RawTag Tag)> marks = [];
    private char[] text = new char[16 * 1024];
    private int length;

    public HoleyWriter()
        : base(CultureInfo.InvariantCulture)
    {
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written since the last fragment was taken.</summary>
    public ReadOnlySpan<char> Written => text.AsSpan(0, length);

    /// <summary>The holes left in it, in their order.</summary>
    public IReadOnlyList<Hole> Holes => holes;

    /// <summary>The tags of raw HTML in it, in their order.</summary>
    public IReadOnlyList<(int Offset, RawTag Tag)> Marks => marks;

    public override void Write(char value)
    {
        Reserve(1);
        text[length++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>Leaves a hole here, to be filled when the page is rendered. Its renderer must know that the line has begun, or it leaves out the line's end.</summary>
    public void Leave(HtmlRenderer renderer, HoleKind kind, int index)
    {
        renderer.Write("");
        Leave(kind, index);
    }

    /// <summary>Leaves a hole where no renderer is at work.</summary>
    public void Leave(HoleKind kind, int index) => holes.Add(new Hole(length, kind, index));

    /// <summary>Remembers that the tag that is written next is one of raw HTML.</summary>
    public void Mark(RawTag tag) => marks.Add((length, tag));

    /// <summary>Takes back what was written behind an offset; no hole may be there.</summary>
    public void CutTo(int offset) => length = offset;

    /// <summary>Takes back everything since the last fragment was taken.</summary>
    public void Clear()
    {
        length = 0;
        holes.Clear();
        marks.Clear();
    }

    /// <summary>The fragment written since the last call, without white space at its ends.</summary>
    public Fragment Take()
    {
        // Markdig's renderer begins a block on a new line unless its last one ended a line, which was another fragment's.
        int start = 0;
        int end = holes.Count > 0 ? holes[0].Offset : length;
        while (start < end && text[start] == '\n')
        {
            start++;
        }

        return TakeFrom(start);
    }

    /// <summary>
    /// The fragment written since the last call as the words about a link that stands before it: without the colon,
    /// dash or comma that joins the two.
    /// </summary>
    public Fragment TakeGloss()
    {
        int start = 0;
        int end = holes.Count > 0 ? holes[0].Offset : length;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ':' or '-' or '–' or '—' or ',' or '.' or ';'))
        {
            start++;
        }

        return TakeFrom(start);
    }

    private Fragment TakeFrom(int start)
    {
        int end = length;
        int lastHole = holes.Count > 0 ? holes[^1].Offset : start;
        while (end > lastHole && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        Fragment fragment = Encode(start, end);
        Clear();
        return fragment;
    }

    private Fragment Encode(int start, int end)
    {
        if (start >= end && holes.Count == 0)
        {
            return Fragment.Empty;
        }

        byte[] utf8 = new byte[Encoding.UTF8.GetByteCount(text.AsSpan(start, end - start))];
        Hole[] placed = holes.Count == 0 ? [] : new Hole[holes.Count];
        int read = start;
        int written = 0;
        for (int i = 0; i < placed.Length; i++)
        {
            Hole hole = holes[i];
            written += Encoding.UTF8.GetBytes(text.AsSpan(read, hole.Offset - read), utf8.AsSpan(written));
            read = hole.Offset;
            placed[i] = hole with { Offset = written };
        }

        Encoding.UTF8.GetBytes(text.AsSpan(read, end - read), utf8.AsSpan(written));
        return new Fragment(utf8, placed);
    }

    private void Reserve(int more)
    {
        if (length + more > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + more));
        }
    }
}
