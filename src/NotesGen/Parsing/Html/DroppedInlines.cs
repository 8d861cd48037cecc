using Markdig.Syntax.Inlines;
using NotesGen.Parsing.Html.Allowed;

namespace NotesGen.Parsing.Html;

/// <summary>
/// Takes what stands between the tags of a script and its like out of a paragraph before it is read: Markdown takes it
/// for text, with links in it, but no reader is to see it.
/// </summary>
internal sealed class DroppedInlines
{
    private readonly HashSet<(ContainerInline Container, string Name)> unclosed = [];

    /// <summary>Empties the element that a tag begins, if nothing of it is kept and its end tag is there.</summary>
    public void Read(HtmlInline tag)
    {
        string name = tag.Tag.StartsWith("</", StringComparison.Ordinal) ? "" : Elements.NameIn(tag.Tag);
        if (tag.Parent is not { } container || !Elements.IsDroppedWhole(name) || unclosed.Contains((container, name)))
        {
            return;
        }

        Inline? end = tag.NextSibling;
        while (end is not null && !IsEnd(end, name))
        {
            end = end.NextSibling;
        }

        if (end is null)
        {
            unclosed.Add((container, name));
            return;
        }

        while (tag.NextSibling is { } inner && !ReferenceEquals(inner, end))
        {
            inner.Remove();
        }
    }

    private static bool IsEnd(Inline inline, string name) =>
        inline is HtmlInline { Tag: ['<', '/', ..] tag } && Elements.NameIn(tag) == name;
}
