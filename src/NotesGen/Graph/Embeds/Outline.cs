using System.Text;
using NotesGen.Model;

namespace NotesGen.Graph.Embeds;

/// <summary>
/// Where the parts of a fragment begin and end, found in its HTML: an element by its id; below a heading, everything up to
/// the next heading of its level or a higher one beside it. Made once for a note that others embed.
/// </summary>
internal sealed class Outline
{
    private readonly Dictionary<string, (int Start, int End)> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> headings = new(StringComparer.Ordinal);
    private readonly List<Mark> marks = [];

    private Outline()
    {
    }

    /// <summary>The outline of a fragment.</summary>
    public static Outline Of(Fragment fragment)
    {
        Outline outline = new();
        outline.Read(fragment.Utf8);
        return outline;
    }

    /// <summary>What reads otherwise where it is embedded, in the order of the text.</summary>
    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>The bytes of the part with an id; null when there is none.</summary>
    public (int Start, int End)? Find(string id) => parts.TryGetValue(id, out (int, int) part) ? part : null;

    /// <summary>True for the id of an element that begins within a range and keeps its id where it is embedded.</summary>
    public bool Holds(string id, int start, int end) => !headings.Contains(id) && parts.TryGetValue(id, out (int Start, int End) part) && part.Start >= start && part.Start < end;

    private void Read(ReadOnlyMemory<byte> html)
    {
        List<OpenElement> open = [new OpenElement("", null, 0)];
        Dictionary<string, int> named = new(StringComparer.Ordinal);
        foreach (HtmlTag tag in HtmlTag.In(html))
        {
            int level = tag.Name is ['h', >= '1' and <= '6'] ? tag.Name[1] - '0' : 0;
            if (tag.Closes)
            {
                if (named.GetValueOrDefault(tag.Name) > 0)
                {
                    Close(open, named, tag);
                }

                if (level > 0)
                {
                    marks.Add(new Mark(tag.Start, tag.End, MarkKind.HeadingEnd, level, ""));
                }

                continue;
            }

            string? id = tag.Attributes.FirstOrDefault(attribute => attribute.Name == "id").Value;
            if (level > 0)
            {
                EndSections(open[^1], level, tag.Start);
                open[^1].Sections.Push((level, id, tag.Start));
                marks.Add(new Mark(tag.Start, tag.End, MarkKind.HeadingStart, level, id ?? ""));
            }
            else
            {
                if (open.Count == 1 && IsFootnotes(tag))
                {
                    EndSections(open[0], 1, tag.Start);
                }

                Mark(tag);
            }

            if (!tag.IsEmpty)
            {
                open.Add(new OpenElement(tag.Name, level > 0 ? null : id, tag.Start));
                named[tag.Name] = named.GetValueOrDefault(tag.Name) + 1;
            }
            else if (id is not null)
            {
                parts.TryAdd(id, (tag.Start, tag.End));
            }
        }

        for (int i = open.Count - 1; i >= 0; i--)
        {
            End(open[i], html.Length, html.Length);
        }
    }

    /// <summary>Closes the innermost element of a name, and what was left open within it.</summary>
    private void Close(List<OpenElement> open, Dictionary<string, int> named, HtmlTag tag)
    {
        bool isFound = false;
        while (!isFound)
        {
            OpenElement element = open[^1];
            isFound = element.Name == tag.Name;
            open.RemoveAt(open.Count - 1);
            named[element.Name]--;
            End(element, tag.Start, isFound ? tag.End : tag.Start);
        }
    }

    private void End(OpenElement element, int contentEnd, int end)
    {
        EndSections(element, 1, contentEnd);
        if (element.Id is { Length: > 0 } id)
        {
            parts.TryAdd(id, (element.Start, end));
        }
    }

    private void EndSections(OpenElement parent, int level, int end)
    {
        while (parent.Sections.TryPeek(out (int Level, string? Id, int Start) section) && section.Level >= level)
        {
            parent.Sections.Pop();
            if (section.Id is { Length: > 0 } id && parts.TryAdd(id, (section.Start, end)))
            {
                headings.Add(id);
            }
        }
    }

    private void Mark(HtmlTag tag)
    {
        foreach ((string name, int start, string value) in tag.Attributes)
        {
            if (name == "href" && value.StartsWith('#') && value.Length > 1)
            {
                marks.Add(new Mark(start, start + 1, MarkKind.Reference, 0, value[1..]));
            }
            else if (name is not ("href" or "class"))
            {
                MarkIds(start, value);
            }
        }
    }

    /// <summary>One id, or several with spaces between them.</summary>
    private void MarkIds(int start, string value)
    {
        int at = 0;
        foreach (string id in value.Split(' '))
        {
            if (id.Length > 0)
            {
                int place = start + Encoding.UTF8.GetByteCount(value.AsSpan(0, at));
                marks.Add(new Mark(place, place, MarkKind.Id, 0, id));
            }

            at += id.Length + 1;
        }
    }

    /// <summary>The footnotes of a whole note belong to none of its sections.</summary>
    private static bool IsFootnotes(HtmlTag tag) => tag.Attributes.Any(attribute => attribute.Name == "class" && attribute.Value == "footnotes");

    private sealed record OpenElement(string Name, string? Id, int Start)
    {
        public Stack<(int Level, string? Id, int Start)> Sections { get; } = new(0);
    }
}
