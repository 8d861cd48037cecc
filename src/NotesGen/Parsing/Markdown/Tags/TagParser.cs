using Markdig.Helpers;
using Markdig.Parsers;
using NotesGen.Model;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace NotesGen.Parsing.Markdown.Tags;

/// <summary>
/// Recognises <c>#tag</c> and <c>#a/b</c> where Obsidian does: at the beginning of a text or behind white space, and
/// nowhere else. A bracket before it, as in <c>(#tag)</c>, makes it text.
/// </summary>
internal sealed class TagParser : InlineParser
{
    public TagParser()
    {
        OpeningCharacters = ['#'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // The text of a block of one line is the file's own, in which the mark of a quote may stand right before it.
        char before = slice.PeekCharExtra(-1);
        if (before != '\0' && !char.IsWhiteSpace(before) && processor.Root?.FirstChild is not null)
        {
            return false;
        }

        int length = TagName.LengthIn(slice.AsSpan()[1..]);
        if (length == 0)
        {
            return false;
        }

        int source = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new TagInline
        {
            Written = slice.AsSpan()[..(length + 1)].ToString(),
            Line = line,
            Column = column,
            Span = new SourceSpan(source, source + length),
        };
        slice.Start += length + 1;
        return true;
    }
}
