using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using NotesGen.Parsing.Markdown.Comments;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace NotesGen.Parsing.Markdown.Wikilinks;

/// <summary>
/// Recognises wikilinks within one line. Comes before the parser of Markdown's own links and takes the whole link at
/// once, so that neither a pipe in a table nor a reference definition can break it.
/// </summary>
internal sealed class WikilinkParser : InlineParser
{
    private const int LongestLink = 2_000;

    public WikilinkParser()
    {
        OpeningCharacters = ['[', '!'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int open = slice.CurrentChar == '!' ? 1 : 0;
        if (slice.PeekChar(open) != '[' || (open == 1 && slice.PeekChar(2) != '[') || (open == 0 && slice.PeekChar(1) != '['))
        {
            return false;
        }

        int start = slice.Start;
        int contentStart = start + open + 2;
        ReadOnlySpan<char> rest = slice.Text.AsSpan(contentStart, Math.Min(LongestLink, slice.End + 1 - contentStart));
        int close = rest.IndexOf("]]", StringComparison.Ordinal);
        if (close <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> content = rest[..close];
        if (content.ContainsAny('\r', '\n', HiddenText.Mark) || content.Contains("[[", StringComparison.Ordinal) || content.IsWhiteSpace())
        {
            return false;
        }

        (string target, string? subpath, string? label) = Split(content);
        ContainerInline? words = label is null || open == 1 ? null : LabelReader.Read(label, processor);
        int sourceStart = processor.GetSourcePosition(start, out int line, out int column);
        processor.Inline = new WikilinkInline
        {
            Target = target,
            Subpath = subpath,
            Label = words is null ? label : PlainText.Of(words),
            Words = words,
            IsEmbed = open == 1,
            Line = line,
            Column = column,
            Span = new SourceSpan(sourceStart, sourceStart + open + close + 3),
        };
        slice.Start = contentStart + close + 2;
        return true;
    }

    /// <summary>The parts of what stands between the brackets: text behind the first bar, subpath behind the first hash before it.</summary>
    public static (string Target, string? Subpath, string? Label) Split(ReadOnlySpan<char> content)
    {
        string? label = null;
        int bar = content.IndexOf('|');
        if (bar >= 0)
        {
            ReadOnlySpan<char> behind = content[(bar + 1)..].Trim();
            label = behind.IsEmpty ? null : behind.ToString();
            content = content[..bar];
            if (content.EndsWith('\\'))
            {
                content = content[..^1];
            }
        }

        content = content.Trim();
        int hash = content.IndexOf('#');
        return hash < 0
            ? (content.ToString(), null, label)
            : (content[..hash].TrimEnd().ToString(), content[(hash + 1)..].Trim().ToString(), label);
    }
}
