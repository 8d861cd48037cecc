using Markdig.Helpers;
using Markdig.Parsers;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Comments;

namespace NotesGen.Parsing.Markdown.Citations;

/// <summary>
/// Recognises Pandoc's citations: <c>[@key]</c>, <c>[see @a, p. 4; @b]</c>, <c>[-@key]</c>, and <c>@key</c> in a sentence. An
/// e-mail address is none, since something stands before its <c>@</c>; nor is a bracket that turns out to be a link.
/// </summary>
internal sealed class CitationParser : InlineParser
{
    private const int LongestGroup = 2_000;

    public CitationParser()
    {
        OpeningCharacters = ['[', '@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '@' ? MatchInText(processor, ref slice) : MatchGroup(processor, ref slice);

    private static bool MatchInText(InlineProcessor processor, ref StringSlice slice)
    {
        char before = slice.PeekCharExtra(-1);
        if (char.IsLetterOrDigit(before) || before is '.' or '_' or '/' or '@' or '\\')
        {
            return false;
        }

        int length = CitationKey.Length(slice.AsSpan()[1..]);
        if (length == 0)
        {
            return false;
        }

        string written = slice.AsSpan()[..(length + 1)].ToString();
        int source = processor.GetSourcePosition(slice.Start);
        Citation citation = new(written[1..], new Diagnostics.SourceSpan(source, written.Length)) { Written = written, InText = true };
        Emit(processor, ref slice, written.Length, [citation]);
        return true;
    }

    private static bool MatchGroup(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        rest = rest[..Math.Min(rest.Length, LongestGroup)];
        int close = rest.IndexOf(']');
        if (close < 0 || !rest[..close].Contains('@') || rest[1..close].ContainsAny('[', HiddenText.Mark))
        {
            return false;
        }

        if (close + 1 < rest.Length && rest[close + 1] == '(')
        {
            return false;
        }

        List<Citation> citations = [];
        int start = 1;
        while (start <= close)
        {
            int semicolon = rest[start..close].IndexOf(';');
            int end = semicolon < 0 ? close : start + semicolon;
            if (ReadOne(rest[start..end], processor.GetSourcePosition(slice.Start + start)) is not { } citation)
            {
                return false;
            }

            citations.Add(citation with { First = citations.Count == 0, Last = end == close });
            start = end + 1;
        }

        Emit(processor, ref slice, close + 1, citations);
        return true;
    }

    /// <summary>Reads what stands between brackets or semicolons; null when it is not a citation.</summary>
    private static Citation? ReadOne(ReadOnlySpan<char> text, int source)
    {
        int at = text.IndexOf('@');
        int length = at < 0 ? 0 : CitationKey.Length(text[(at + 1)..]);
        if (length == 0 || (at > 0 && !(char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '-')))
        {
            return null;
        }

        return new Citation(text.Slice(at + 1, length).ToString(), new Diagnostics.SourceSpan(source + at, length + 1))
        {
            Written = text.Trim().ToString(),
            Prefix = text[..at].TrimEnd('-').Trim().ToString(),
            Locator = text[(at + 1 + length)..].Trim().TrimStart(',').Trim().ToString(),
        };
    }

    private static void Emit(InlineProcessor processor, ref StringSlice slice, int length, IReadOnlyList<Citation> citations)
    {
        int source = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new CitationGroupInline
        {
            Citations = citations,
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(source, source + length - 1),
        };
        slice.Start += length;
    }
}
