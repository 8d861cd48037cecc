using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Renderers;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Puts the bounds before the parsers that they guard; to be added behind all that adds parsers.</summary>
internal sealed class BoundedReading : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        DefinitionLines paragraphs = new();
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        pipeline.BlockParsers.Replace<FootnoteParser>(new FootnoteLines());
        pipeline.BlockParsers.Insert(0, new BlockBound(paragraphs));

        // Bare addresses are read before anything else, which their bound must come before.
        AutoLinkParser addresses = pipeline.InlineParsers.FindExact<AutoLinkParser>()!;
        pipeline.InlineParsers.Remove(addresses);
        pipeline.InlineParsers.InsertBefore<Markdig.Parsers.Inlines.LinkInlineParser>(new MarkBound());
        pipeline.InlineParsers.InsertAfter<MarkBound>(addresses);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
