using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Formulas;

/// <summary>
/// Recognises displays on lines of their own: from <c>$$</c> at the beginning of a line to the next <c>$$</c>, blank lines
/// between them or not. What stands behind the second is text again; without a second there is no display.
/// </summary>
internal sealed class TexBlockParser : BlockParser
{
    public TexBlockParser()
    {
        OpeningCharacters = ['$'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        StringSlice line = processor.Line;
        ReadOnlySpan<char> text = line.AsSpan();
        if (processor.IsCodeIndent || !text.StartsWith("$$", StringComparison.Ordinal) || (text.Length > 2 && text[2] == '$'))
        {
            return BlockState.None;
        }

        int end = Dollars.NextPair(text, 2);
        bool isWhole = end >= 0;
        if (isWhole ? Dollars.DisplayLength(text) == 0 || !text[(end + 2)..].IsWhiteSpace() : Dollars.NextPair(line.Text, line.End + 1) < 0)
        {
            // Text behind it on the same line makes it part of a paragraph.
            return BlockState.None;
        }

        TexBlock block = new(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, line.End) };
        Add(block, processor, line.Start + 2, isWhole ? line.Start + end - 1 : line.End);
        processor.NewBlocks.Push(block);
        return isWhole ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        StringSlice line = processor.Line;
        int end = Dollars.NextPair(line.AsSpan(), 0);
        if (end < 0)
        {
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        Add((TexBlock)block, processor, line.Start, line.Start + end - 1);
        block.UpdateSpanEnd(line.Start + end + 1);
        if (line.AsSpan()[(end + 2)..].IsWhiteSpace())
        {
            return BlockState.BreakDiscard;
        }

        for (int i = 0; i < end + 2 || processor.CurrentChar is ' ' or '\t'; i++)
        {
            processor.NextChar();
        }

        return BlockState.None;
    }

    private static void Add(TexBlock block, BlockProcessor processor, int start, int end)
    {
        if (end >= start)
        {
            StringSlice tex = new(processor.Line.Text, start, end, NewLine.LineFeed);
            block.AppendLine(ref tex, processor.Column, processor.LineIndex, start, false);
        }
    }
}
