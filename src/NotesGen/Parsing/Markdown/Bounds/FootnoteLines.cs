using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Reads footnotes, and takes a line that would begin one too many as more text of the last.</summary>
internal sealed class FootnoteLines : FootnoteParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        BlockBound.IsFootnoteTooMany(processor) ? BlockState.None : base.TryContinue(processor, block);
}
