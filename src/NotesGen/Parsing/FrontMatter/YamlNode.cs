using NotesGen.Diagnostics;

namespace NotesGen.Parsing.FrontMatter;

/// <summary>
/// A YAML value with its place in the file. Scalars are the text that the author wrote: <c>0.98</c>, <c>2023-02-23</c>
/// and <c>Yes</c> are not turned into numbers, dates or truth values.
/// </summary>
internal sealed class YamlNode
{
    private YamlNode(YamlKind kind, SourceSpan span)
    {
        Kind = kind;
        Span = span;
    }

    public YamlKind Kind { get; }

    public SourceSpan Span { get; }

    /// <summary>The text of a scalar; null when it is empty, <c>~</c> or <c>null</c> without quotes.</summary>
    public string? Text { get; private init; }

    public IReadOnlyList<YamlNode> Items { get; private init; } = [];

    public IReadOnlyList<YamlEntry> Entries { get; private init; } = [];

    /// <summary>True for a value that is there but says nothing.</summary>
    public bool IsNull => Kind == YamlKind.Text && Text is null;

    public static YamlNode OfText(string? text, SourceSpan span) => new(YamlKind.Text, span) { Text = text };

    public static YamlNode OfList(IReadOnlyList<YamlNode> items, SourceSpan span) => new(YamlKind.List, span) { Items = items };

    public static YamlNode OfMap(IReadOnlyList<YamlEntry> entries, SourceSpan span) => new(YamlKind.Map, span) { Entries = entries };

    /// <summary>The value of a key of a map; keys are compared without case, the last of equal keys wins.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;

    /// <summary>The same with the key's own place.</summary>
    public YamlEntry? Find(string key)
    {
        for (int i = Entries.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Entries[i].Key, key, StringComparison.OrdinalIgnoreCase))
            {
                return Entries[i];
            }
        }

        return null;
    }
}
