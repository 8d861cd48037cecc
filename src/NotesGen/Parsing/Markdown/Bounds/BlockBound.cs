using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>
/// Stands before the parsers of quotes, lists and footnotes. Where too many blocks are open already, or too many labels are
/// defined, it opens a paragraph instead, so that the marks are shown as they are written. Every line is compared with
/// every open block, and every definition with all before it.
/// </summary>
internal sealed class BlockBound : BlockParser
{
    /// <summary>How many quotes, lists and items may stand in each other; a list and its item are two. Markdig itself gives up at 128.</summary>
    private const int DeepestBlock = 60;

    private const int MostDefinitions = 10_000;

    private readonly ParagraphBlockParser paragraphs;

    public BlockBound(ParagraphBlockParser paragraphs)
    {
        this.paragraphs = paragraphs;
        OpeningCharacters = ['>', '-', '+', '*', ':', '[', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    }

    /// <summary>True when a text defines as many addresses as it may; reported where it goes on to define more.</summary>
    public static bool HasEnoughDefinitions(BlockProcessor processor, int start) =>
        processor.Document.GetData(typeof(LinkReferenceDefinitionGroup)) is LinkReferenceDefinitionGroup { Count: >= MostDefinitions }
        && AddDefinition(processor, start);

    /// <summary>True for a line that would begin a footnote where there are enough; reported.</summary>
    public static bool IsFootnoteTooMany(BlockProcessor processor) =>
        processor.CurrentChar == '[' && processor.PeekChar(1) == '^' && !processor.IsCodeIndent
        && processor.Line.AsSpan().Contains("]:", StringComparison.Ordinal)
        && BoundsReached.In(processor.Document).CountFootnote(processor.LineIndex) > MostDefinitions
        && AddDefinition(processor, processor.Start);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        if (processor.CurrentChar == '[')
        {
            return IsFootnoteTooMany(processor) ? paragraphs.TryOpen(processor) : BlockState.None;
        }

        int depth = 0;
        for (ContainerBlock? open = processor.CurrentContainer; open is not null; open = open.Parent)
        {
            depth++;
        }

        if (depth <= DeepestBlock)
        {
            return BlockState.None;
        }

        BoundsReached.In(processor.Document).AddDeepBlock(processor.Start);
        return paragraphs.TryOpen(processor);
    }

    private static bool AddDefinition(BlockProcessor processor, int start)
    {
        BoundsReached.In(processor.Document).AddDefinition(start);
        return true;
    }
}
