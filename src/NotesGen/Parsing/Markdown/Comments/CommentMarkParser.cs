using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>
/// Notes where comments begin, as Markdig reads the text: so code, math and addresses keep their percent signs. What a
/// mark hides is decided when all are known (<see cref="CommentRanges"/>); one that hides nothing stays as the text it is.
/// </summary>
internal sealed class CommentMarkParser : InlineParser
{
    private static readonly object Key = new();

    public CommentMarkParser()
    {
        OpeningCharacters = ['%', '<'];
    }

    /// <summary>The marks found in a text, in no order.</summary>
    public static IReadOnlyList<CommentMark> Of(MarkdownDocument tree) => tree.GetData(Key) as List<CommentMark> ?? [];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        CommentForm form = rest[0] == '%' ? CommentForm.Percent : CommentForm.Html;
        if (!rest.StartsWith(form == CommentForm.Percent ? "%%" : "<!--", StringComparison.Ordinal))
        {
            return false;
        }

        // The first of the two to begin holds the other, as with code and HTML tags: a backtick within a comment opens no code.
        int inner = form == CommentForm.Percent ? rest[2..].IndexOf("%%", StringComparison.Ordinal) : -1;
        int length = inner < 0 ? 2 : inner + 4;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        Add(processor.Document, new CommentMark(
            start,
            inner < 0 ? -1 : processor.GetSourcePosition(slice.Start + inner + 2),
            form,
            processor.Block is ParagraphBlock && (processor.Inline is LineBreakInline || processor.Root?.FirstChild is null),
            processor.Block!));
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1))
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + length - 1),
        };
        slice.Start += length;
        return true;
    }

    private static void Add(MarkdownDocument tree, CommentMark mark)
    {
        if (tree.GetData(Key) is not List<CommentMark> marks)
        {
            tree.SetData(Key, marks = []);
        }

        marks.Add(mark);
    }
}
