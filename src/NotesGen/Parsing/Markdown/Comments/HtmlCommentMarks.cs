using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>Finds the marks of comments in blocks of HTML, of which Markdig reads nothing but where they end.</summary>
internal static class HtmlCommentMarks
{
    public static void AddTo(List<CommentMark> marks, MarkdownDocument tree, string text)
    {
        foreach (HtmlBlock block in tree.Descendants<HtmlBlock>())
        {
            if (block.Type == HtmlBlockType.Comment)
            {
                int start = text.IndexOf("<!--", block.Span.Start, StringComparison.Ordinal);
                marks.Add(new CommentMark(start < 0 ? block.Span.Start : start, -1, CommentForm.Html, OpensLine: true, block));
            }
            else if (block.Type != HtmlBlockType.ScriptPreOrStyle)
            {
                AddWithin(block, marks, text);
            }
        }
    }

    private static void AddWithin(HtmlBlock block, List<CommentMark> marks, string text)
    {
        int end = Math.Min(block.Span.End + 1, text.Length);
        for (int i = block.Span.Start; i < end - 1; i++)
        {
            if (text[i] == '%' && text[i + 1] == '%')
            {
                marks.Add(new CommentMark(i++, -1, CommentForm.Percent, OpensLine: false, block));
            }
            else if (text[i] == '<' && text.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal))
            {
                marks.Add(new CommentMark(i, -1, CommentForm.Html, OpensLine: false, block));
                i += 3;
            }
            else if (text[i] == '<' && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/'))
            {
                // An address in a tag keeps its percent signs.
                int close = text.IndexOf('>', i, end - i);
                i = close < 0 ? end : close;
            }
        }
    }
}
