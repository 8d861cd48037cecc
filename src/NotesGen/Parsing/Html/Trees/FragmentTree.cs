using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NotesGen.Model;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Trees;

/// <summary>
/// Makes a fragment that holds raw HTML whole: builds the tree that a browser would build of it, so that what is not
/// closed gets closed and what overlaps is put in order, and writes it again (<see cref="TreeWriter"/>). Holes are elements
/// of that tree meanwhile. One per thread.
/// </summary>
internal sealed class FragmentTree
{
    private const string LinkEnd = "</a>";

    private readonly HtmlParser parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
    private readonly IHtmlDocument page;

    public FragmentTree()
    {
        page = parser.ParseDocument("<!doctype html>");
    }

    /// <summary>Builds what was written into a fragment, and writes it anew in its place.</summary>
    public void Rebuild(HoleyWriter writer, HtmlFindings findings)
    {
        Dictionary<int, RawTag> tags = new(writer.Marks.Count);
        string html = WithHoles(writer, tags);
        Hole[] holes = [.. writer.Holes];
        INodeList nodes = parser.ParseFragment(html, page.Body!);
        writer.Clear();
        new TreeWriter(writer, findings, tags, holes).Write(nodes);
    }

    /// <summary>The fragment with elements in place of its holes; tells where in it the raw tags are.</summary>
    private static string WithHoles(HoleyWriter writer, Dictionary<int, RawTag> tags)
    {
        ReadOnlySpan<char> text = writer.Written;
        StringBuilder html = new(text.Length + (writer.Holes.Count * 32));
        int read = 0;
        int mark = 0;
        for (int i = 0; i <= writer.Holes.Count; i++)
        {
            int end = i < writer.Holes.Count ? writer.Holes[i].Offset : text.Length;
            for (; mark < writer.Marks.Count && writer.Marks[mark].Offset < end; mark++)
            {
                tags.Add(html.Length + writer.Marks[mark].Offset - read, writer.Marks[mark].Tag);
            }

            html.Append(text[read..end]);
            read = end;
            if (i < writer.Holes.Count)
            {
                html.Append(writer.Holes[i].Kind switch
                {
                    HoleKind.LinkStart or HoleKind.Tag => string.Create(CultureInfo.InvariantCulture, $"<{Elements.Link} n={i}>"),
                    HoleKind.LinkEnd => $"</{Elements.Link}>",
                    HoleKind.NoteEmbed => string.Create(CultureInfo.InvariantCulture, $"<{Elements.BlockHole} n={i}></{Elements.BlockHole}>"),
                    _ => string.Create(CultureInfo.InvariantCulture, $"<{Elements.Hole} n={i}></{Elements.Hole}>"),
                });
                if (writer.Holes[i].Kind == HoleKind.Tag)
                {
                    // The end of a tag's link stands in the text.
                    int close = text[read..].IndexOf(LinkEnd, StringComparison.Ordinal);
                    html.Append(text.Slice(read, close)).Append($"</{Elements.Link}>");
                    read += close + LinkEnd.Length;
                }
            }
        }

        return html.ToString();
    }
}
