using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Callouts;

/// <summary>Recognises the first line of a callout: <c>[!kind]</c> at the very beginning of a quotation.</summary>
internal sealed class CalloutParser : BlockParser
{
    public CalloutParser()
    {
        OpeningCharacters = ['['];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent
            || processor.CurrentContainer is not QuoteBlock { Count: 0 } quote
            || quote.Line != processor.LineIndex
            || Read(processor.Line.AsSpan()) is not (var length, { } kind, var metadata, var fold))
        {
            return BlockState.None;
        }

        CalloutTitle title = new(this)
        {
            Kind = kind,
            Metadata = metadata,
            Fold = fold,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        for (int i = 0; i < length; i++)
        {
            processor.NextColumn();
        }

        processor.Line.Trim();
        processor.NewBlocks.Push(title);
        return BlockState.Break;
    }

    /// <summary>Reads <c>[!kind|metadata]</c> and the sign behind it; the kind is null if the line begins with something else.</summary>
    private static (int Length, string? Kind, string? Metadata, CalloutFold Fold) Read(ReadOnlySpan<char> line)
    {
        int close = line.IndexOf(']');
        if (close < 3 || line[1] != '!' || line[2..close].Contains('['))
        {
            return default;
        }

        ReadOnlySpan<char> kind = line[2..close];
        ReadOnlySpan<char> metadata = default;
        int bar = kind.IndexOf('|');
        if (bar >= 0)
        {
            metadata = kind[(bar + 1)..].Trim();
            kind = kind[..bar];
        }

        kind = kind.Trim();
        char next = close + 1 < line.Length ? line[close + 1] : ' ';
        CalloutFold fold = next switch { '+' => CalloutFold.Open, '-' => CalloutFold.Closed, _ => CalloutFold.None };
        return kind.IsEmpty || next == '('
            ? default
            : (fold == CalloutFold.None ? close + 1 : close + 2, kind.ToString(), metadata.IsEmpty ? null : metadata.ToString(), fold);
    }
}
