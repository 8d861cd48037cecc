using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Reads footnotes, and lets each new one be opened like any other block, so that <see cref="BlockBound"/> can count it.</summary>
internal sealed class FootnoteLines : FootnoteParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.CurrentChar == '[' && processor.PeekChar(1) == '^' && !processor.IsCodeIndent && processor.Line.AsSpan().Contains("]:", StringComparison.Ordinal)
            ? BlockState.None
            : base.TryContinue(processor, block);
}
