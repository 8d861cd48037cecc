using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Formulas;

/// <summary>Recognises formulas within a paragraph, heading or cell; nothing in them is Markdown.</summary>
internal sealed class TexInlineParser : InlineParser
{
    public TexInlineParser()
    {
        OpeningCharacters = ['$'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        char before = slice.PeekCharExtra(-1);
        if (before == '$' && slice.PeekCharExtra(-2) != '\\')
        {
            // Dollars in a row that open nothing together open nothing singly.
            return false;
        }

        ReadOnlySpan<char> text = slice.AsSpan();
        bool isDisplay = text.Length > 1 && text[1] == '$';
        int length = isDisplay ? Dollars.DisplayLength(text) : Dollars.InlineLength(text, before);
        if (length == 0)
        {
            return false;
        }

        int dollars = isDisplay ? 2 : 1;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new TexInline
        {
            Tex = text[dollars..(length - dollars)].Trim().ToString().ReplaceLineEndings("\n"),
            IsDisplay = isDisplay,
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + length - 1),
        };
        slice.Start += length;
        return true;
    }
}
