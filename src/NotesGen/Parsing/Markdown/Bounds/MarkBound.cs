using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>
/// Stands before the parsers of emphasis, links, addresses and tables, behind those of wikilinks and citations. It weighs
/// the marks of a block before the first is read; in a block that weighs too much, each is shown as it is written.
/// </summary>
internal sealed class MarkBound : InlineParser
{
    /// <summary>A text as short as this costs little, whatever it holds.</summary>
    private const int ShortText = 256;

    private static readonly object Light = new();

    public MarkBound()
    {
        OpeningCharacters = ['*', '_', '~', '=', '[', ']', '!', '<', '|', 'h', 'f', 'm', 'w'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Markdig clears these states when it begins a block.
        object weighed = processor.ParserStates[Index] ??= Weigh(processor, slice);
        if (ReferenceEquals(weighed, Light) || (slice.CurrentChar == '<' && IsComment(slice, (int)weighed)))
        {
            return false;
        }

        ShowAsWritten(processor, ref slice);
        return true;
    }

    /// <summary>Says that the block is light, or where its last comment ends.</summary>
    private static object Weigh(InlineProcessor processor, StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        if (text.Length < ShortText || MarkWeight.IsLight(text) || BoundsReached.In(processor.Document).TryTake(MarkWeight.Of(text), processor.GetSourcePosition(slice.Start)))
        {
            return Light;
        }

        return slice.Start + text.LastIndexOf("-->", StringComparison.Ordinal);
    }

    /// <summary>A comment that ends is hidden also in a heavy block.</summary>
    private static bool IsComment(StringSlice slice, int lastEnd) => slice.Start < lastEnd && slice.AsSpan().StartsWith("<!--", StringComparison.Ordinal);

    private static void ShowAsWritten(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is LiteralInline before && ReferenceEquals(before.Content.Text, slice.Text) && before.Content.End + 1 == slice.Start)
        {
            before.Content.End++;
            before.Span.End++;
        }
        else
        {
            int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
            processor.Inline = new LiteralInline
            {
                Content = new StringSlice(slice.Text, slice.Start, slice.Start),
                Span = new Markdig.Syntax.SourceSpan(start, start),
                Line = line,
                Column = column,
            };
        }

        slice.SkipChar();
    }
}
