using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Lists;

/// <summary>
/// Lists as Markdig reads them, and also an item that is indented further than its list needs, such as by two tabs below an
/// item with none: within a list that is a nested item, where CommonMark sees code or more text.
/// </summary>
internal sealed class DeepListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.IsCodeIndent && OpensItem(processor.Line.AsSpan()) && IsInItem(processor)
            ? AsIfNotIndented(processor, () => base.TryOpen(processor))
            : base.TryOpen(processor);

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block is ListItemBlock item && processor.IsCodeIndent && processor.Column == item.Column && OpensItem(processor.Line.AsSpan())
            ? AsIfNotIndented(processor, () => base.TryContinue(processor, block))
            : base.TryContinue(processor, block);

    private static BlockState AsIfNotIndented(BlockProcessor processor, Func<BlockState> parse)
    {
        int column = processor.Column;
        int extra = processor.Indent;
        processor.RestartIndent();
        BlockState state = parse();
        if (state == BlockState.None)
        {
            processor.GoToColumn(column - extra);
            processor.RestartIndent();
            processor.ParseIndent();
        }
        else if (processor.NewBlocks.FirstOrDefault(block => block is ListItemBlock) is ListItemBlock item)
        {
            // Later lines are measured from where this list's parent begins, so what was passed over belongs to the width.
            item.ColumnWidth += item.ColumnWidth < 0 ? -extra : extra;
        }

        return state;
    }

    private static bool IsInItem(BlockProcessor processor)
    {
        // After an empty line only a tab says that no code is meant.
        if (processor.CurrentBlock is not ParagraphBlock && !processor.Line.Text.AsSpan(processor.StartBeforeIndent, processor.Start - processor.StartBeforeIndent).Contains('\t'))
        {
            return false;
        }

        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (block is ListItemBlock)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensItem(ReadOnlySpan<char> line)
    {
        int sign = 0;
        while (sign < line.Length && sign < 9 && char.IsAsciiDigit(line[sign]))
        {
            sign++;
        }

        return line.Length > sign + 1
            && (sign == 0 ? line[0] is '-' or '*' or '+' : line[sign] is '.' or ')')
            && line[sign + 1] is ' ' or '\t';
    }
}
