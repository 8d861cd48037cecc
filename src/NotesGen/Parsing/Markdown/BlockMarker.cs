using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotesGen.Parsing.Markdown.Outline;

namespace NotesGen.Parsing.Markdown;

/// <summary>Obsidian's block ids: <c>^id</c> at the end of a paragraph or item, which links name as <c>#^id</c>.</summary>
internal static class BlockMarker
{
    /// <summary>
    /// Takes the marker out of a paragraph's text and gives its block the id; returns the id, or null when there is none.
    /// A paragraph that is nothing but a marker is left empty: the block above it is meant.
    /// </summary>
    public static string? Take(ParagraphBlock paragraph, GitHubAnchors anchors)
    {
        if (paragraph.Inline?.LastChild is not LiteralInline { Content: var content } last)
        {
            return null;
        }

        ReadOnlySpan<char> text = content.AsSpan().TrimEnd();
        int caret = text.LastIndexOf('^');
        if (caret < 0 || caret == text.Length - 1 || (caret > 0 && !char.IsWhiteSpace(text[caret - 1])))
        {
            return null;
        }

        foreach (char c in text[(caret + 1)..])
        {
            if (!(char.IsLetterOrDigit(c) || c == '-'))
            {
                return null;
            }
        }

        string id = text[(caret + 1)..].ToString();
        int kept = text[..caret].TrimEnd().Length;
        if (kept > 0)
        {
            content.End = content.Start + kept - 1;
            last.Content = content;
            Name(Holder(paragraph), id, anchors);
        }
        else
        {
            Inline? before = last.PreviousSibling;
            last.Remove();
            if (before is LineBreakInline)
            {
                before.Remove();
            }

            if (paragraph.Inline.FirstChild is not null)
            {
                Name(Holder(paragraph), id, anchors);
            }
        }

        return id;
    }

    /// <summary>Gives a block its id in the page, unless an earlier block has the same; false when the block has another.</summary>
    public static bool Name(Block block, string id, GitHubAnchors anchors)
    {
        if (block.TryGetAttributes()?.Id is not null)
        {
            return false;
        }

        if (anchors.Take("^" + id))
        {
            block.GetAttributes().Id = "^" + id;
        }

        return true;
    }

    /// <summary>The paragraph of a tight list has no element of its own: its item holds the id.</summary>
    private static Block Holder(ParagraphBlock paragraph) => paragraph.Parent is ListItemBlock item ? item : paragraph;
}
