using Markdig.Syntax.Inlines;
using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Parsing.Markdown.Tags;

/// <summary>The distinct tags of one note in the order in which they stand there; names are compared without case.</summary>
internal sealed class TagList
{
    private readonly List<string> names = [];
    private readonly List<SourceSpan> spans = [];
    private Dictionary<string, int>? known;

    public IReadOnlyList<string> Names => names;

    /// <summary>Where each of them first stands.</summary>
    public IReadOnlyList<SourceSpan> Spans => spans;

    /// <summary>The list of a note whose front matter alone is read.</summary>
    public static TagList Of(Note note)
    {
        TagList list = new();
        for (int i = 0; i < note.Tags.Count; i++)
        {
            list.Add(note.Tags[i], note.TagSpans[i]);
        }

        return list;
    }

    /// <summary>True for words that are tags and nothing else: they tell what a note is about, but are not its text.</summary>
    public static bool IsAllOf(ContainerInline words)
    {
        bool holdsTag = false;
        foreach (Inline inline in words)
        {
            switch (inline)
            {
                case TagInline:
                    holdsTag = true;
                    break;
                case LineBreakInline:
                    break;
                case LiteralInline literal when !literal.Content.AsSpan().ContainsAnyExcept(" \t\u00A0\u3000,;|·•"):
                    break;
                default:
                    return false;
            }
        }

        return holdsTag;
    }

    /// <summary>Adds a tag, if it is not there; returns its index.</summary>
    public int Add(string name, SourceSpan span)
    {
        known ??= new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        if (known.TryGetValue(name, out int index))
        {
            return index;
        }

        known.Add(name, names.Count);
        names.Add(name);
        spans.Add(span);
        return names.Count - 1;
    }
}
