using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Wikilinks;

/// <summary>Reads the Markdown in the label of a wikilink: emphasis, highlights and code, but no math, links, tags or citations.</summary>
internal static class LabelReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`=~\\");
    private static readonly InlineParserList Parsers = new([new EscapeInlineParser(), new CodeInlineParser(), new EqualsSignParser(), Dialect.Emphasis()]);

    /// <summary>The inlines of a label; null when it is plain text.</summary>
    public static ContainerInline? Read(string label, InlineProcessor outer)
    {
        if (label.AsSpan().IndexOfAny(Marks) < 0)
        {
            return null;
        }

        ParagraphBlock line = new() { Lines = new StringLineGroup(label) };
        new InlineProcessor(outer.Document, Parsers, false, outer.Context, false).ProcessInlineLeaf(line);
        return line.Inline is { FirstChild: LiteralInline { NextSibling: null } } or null ? null : line.Inline;
    }
}
