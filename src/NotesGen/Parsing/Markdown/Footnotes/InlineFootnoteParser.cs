using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Footnotes;

/// <summary>Recognises footnotes that are written where their mark stands: <c>^[text]</c>.</summary>
internal sealed class InlineFootnoteParser : InlineParser
{
    private const int LongestNote = 2_000;

    public InlineFootnoteParser()
    {
        OpeningCharacters = ['^'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        rest = rest[..Math.Min(rest.Length, LongestNote)];
        int close = rest.Length > 2 && rest[1] == '[' ? ClosingBracket(rest) : -1;
        if (close < 0 || rest[2..close].IsWhiteSpace() || ParsedText.Of(processor) is not { } source)
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        FootnoteLink link = InlineFootnotes.Of(processor.Document).Add(processor, Paragraph(processor, slice, close, source));
        link.Line = line;
        link.Column = column;
        link.Span = new SourceSpan(start, start + close);
        processor.Inline = link;
        slice.Start += close + 1;
        return true;
    }

    /// <summary>Where the bracket opened at 1 is closed, brackets within counted; -1 if it is not.</summary>
    private static int ClosingBracket(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return i;
            }
        }

        return -1;
    }

    /// <summary>The footnote's text as a paragraph of its own, its lines taken from the source, so that places in it are right.</summary>
    private static ParagraphBlock Paragraph(InlineProcessor processor, StringSlice slice, int close, string source)
    {
        StringLineGroup lines = new(1);
        int end = slice.Start + close;
        for (int from = slice.Start + 2; from < end;)
        {
            int lineEnd = slice.Text.IndexOf('\n', from, end - from);
            int to = lineEnd < 0 ? end : lineEnd;
            int start = processor.GetSourcePosition(from, out int line, out int column);
            lines.Add(new StringLine(new StringSlice(source, start, start + to - from - 1, NewLine.LineFeed), line, column, start, NewLine.LineFeed));
            from = to + 1;
        }

        return new ParagraphBlock { Lines = lines, ProcessInlines = true };
    }
}
