using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using NotesGen.Parsing.Markdown.Bounds;
using NotesGen.Parsing.Markdown.Callouts;
using NotesGen.Parsing.Markdown.Citations;
using NotesGen.Parsing.Markdown.Comments;
using NotesGen.Parsing.Markdown.Footnotes;
using NotesGen.Parsing.Markdown.Formulas;
using NotesGen.Parsing.Markdown.Lists;
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
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseCjkFriendlyEmphasis()
            .UseAutoLinks();
        builder.BlockParsers.Insert(0, new HiddenLineParser());
        builder.BlockParsers.Insert(0, new CalloutParser());
        builder.BlockParsers.Replace<ListBlockParser>(new DeepListParser());
        builder.InlineParsers.Insert(0, new CommentMarkParser());
        builder.InlineParsers.Insert(0, new HiddenTextParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new EqualsSignParser());
        builder.InlineParsers.Insert(0, new InlineFootnoteParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<CitationParser>(new WikilinkParser());
        builder.InlineParsers.InsertBefore<WikilinkParser>(new TaskMarkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TagParser());
        builder.InlineParsers.InsertBefore<WikilinkParser>(new TexInlineParser());
        builder.BlockParsers.InsertBefore<FencedCodeBlockParser>(new TexBlockParser());
        builder.Extensions.Add(new BoundedReading());
        return builder.Build();
    }

    /// <summary>A parser of its own for emphasis, strikethrough and highlights, for text outside of the document's.</summary>
    public static EmphasisInlineParser Emphasis()
    {
        EmphasisInlineParser emphasis = new() { CjkFriendlyEmphasis = true };
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, true));
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('=', 2, 2, true));
        return emphasis;
    }
}
