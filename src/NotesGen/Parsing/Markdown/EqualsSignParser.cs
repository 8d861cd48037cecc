using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown;

/// <summary>Keeps <c>a==b</c> as the text it is: between two words the signs compare, they do not highlight.</summary>
internal sealed class EqualsSignParser : InlineParser
{
    public EqualsSignParser()
    {
        OpeningCharacters = ['='];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        int length = rest.IndexOfAnyExcept('=') is var end and >= 0 ? end : rest.Length;
        if (length < 2 || length == rest.Length || !IsOperand(slice.PeekCharExtra(-1)) || !IsOperand(rest[length]))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1))
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + length - 1),
        };
        slice.Start += length;
        return true;
    }

    /// <summary>A letter or digit of a script that puts spaces between words, or a sign that stands at the end of a term of code.</summary>
    private static bool IsOperand(char c) => (char.IsLetterOrDigit(c) && c < '\u2E80') || c is '"' or '\'';
}
