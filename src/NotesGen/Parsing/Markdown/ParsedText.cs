using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown;

/// <summary>Gives parsers of inlines the text that is parsed, which Markdig hands them in parts only.</summary>
internal static class ParsedText
{
    private static readonly object Key = new();

    /// <summary>Parses a text; its parsers can look it up if it holds what needs it.</summary>
    public static MarkdownDocument Parse(string text)
    {
        MarkdownParserContext? context = null;
        if (text.Contains("^[", StringComparison.Ordinal))
        {
            context = new MarkdownParserContext();
            context.Properties[Key] = text;
        }

        return Markdig.Markdown.Parse(text, Dialect.Pipeline, context);
    }

    /// <summary>The text; null where it was not kept.</summary>
    public static string? Of(InlineProcessor processor) =>
        processor.Context?.Properties.GetValueOrDefault(Key) as string;
}
