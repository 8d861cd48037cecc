using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>Drops a line on which everything is hidden, as if it were not there: a paragraph around it goes on.</summary>
internal sealed class HiddenLineParser : BlockParser
{
    public HiddenLineParser()
    {
        OpeningCharacters = [HiddenText.Mark];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Line.AsSpan().IndexOfAnyExcept(HiddenText.Mark, ' ', '\t') >= 0)
        {
            return BlockState.None;
        }

        if (processor.CurrentBlock is ParagraphBlock)
        {
            for (Block? block = processor.CurrentBlock; block is not null; block = block.Parent)
            {
                block.IsOpen = true;
            }
        }

        return BlockState.BreakDiscard;
    }
}
