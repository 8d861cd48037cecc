using Markdig.Syntax;
using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>
/// Parses a text without its comments. Comes in: the text of a note. Steps: parse; if marks of comments were met, hide what
/// they enclose and parse again, since a comment may hold half a list or an open fence; until none is left. Goes out: a
/// tree in which comments leave no trace, and the text it was made of. A text without comments is parsed once.
/// </summary>
internal static class CommentReader
{
    private const int MostPasses = 8;

    public static (MarkdownDocument Tree, string Text) Parse(string text, SourcePath path, int offset, List<Diagnostic> diagnostics)
    {
        for (int pass = 1; ; pass++)
        {
            MarkdownDocument tree = ParsedText.Parse(text);
            if (!text.Contains("%%", StringComparison.Ordinal) && !text.Contains("<!--", StringComparison.Ordinal))
            {
                return (tree, text);
            }

            List<CommentMark> marks = [.. CommentMarkParser.Of(tree)];
            HtmlCommentMarks.AddTo(marks, tree, text);
            marks.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            CommentRanges ranges = new(text, marks);
            if (ranges.Hidden.Count == 0)
            {
                return (tree, text);
            }

            foreach ((CommentMark mark, string message) in ranges.Problems)
            {
                diagnostics.Add(Problem(path, offset, mark, message));
            }

            // Whoever writes comments that show ever more comments when they are hidden does so on purpose.
            text = HiddenText.Hide(text, pass < MostPasses ? ranges.Hidden : [(marks[0].Start, text.Length)]);
        }
    }

    /// <summary>The text without anything that may be a comment, whatever it stands in.</summary>
    public static string Strip(string text)
    {
        foreach ((string open, string close) in (ReadOnlySpan<(string, string)>)[("%%", "%%"), ("<!--", "-->")])
        {
            List<(int Start, int End)> ranges = [];
            for (int start = text.IndexOf(open, StringComparison.Ordinal); start >= 0;)
            {
                int end = text.IndexOf(close, start + 2, StringComparison.Ordinal);
                ranges.Add((start, end < 0 ? text.Length : end + close.Length));
                start = end < 0 ? -1 : text.IndexOf(open, end + close.Length, StringComparison.Ordinal);
            }

            text = HiddenText.Hide(text, ranges);
        }

        return HiddenText.Without(text);
    }

    private static Diagnostic Problem(SourcePath path, int offset, CommentMark mark, string message) =>
        new(Catalogue.UnclosedComment, new SourcePlace(path, new(offset + mark.Start, mark.Form == CommentForm.Html ? 4 : 2)), message)
        {
            Help = mark.Form == CommentForm.Html ? "close it with `-->`" : "close it with `%%`, or write `\\%%` for the signs themselves",
        };
}
