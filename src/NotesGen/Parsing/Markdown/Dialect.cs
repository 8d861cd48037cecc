using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using NotesGen.Parsing.Markdown.Citations;
using NotesGen.Parsing.Markdown.Formulas;
using NotesGen.Parsing.Markdown.Tags;
using NotesGen.Parsing.Markdown.Wikilinks;

namespace NotesGen.Parsing.Markdown;

/// <summary>The Markdown that notes are written in: CommonMark, the usual extensions, formulas, wikilinks, citations and tags.</summary>
internal static class Dialect
{
    /// <summary>Built once and never changed; safe for all threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseAutoLinks();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<CitationParser>(new WikilinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TagParser());
        builder.InlineParsers.InsertBefore<WikilinkParser>(new TexInlineParser());
        builder.BlockParsers.InsertBefore<FencedCodeBlockParser>(new TexBlockParser());
        return builder.Build();
    }
}
