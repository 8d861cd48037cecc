using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>Passes over hidden text within a line.</summary>
internal sealed class HiddenTextParser : InlineParser
{
    public HiddenTextParser()
    {
        OpeningCharacters = [HiddenText.Mark];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        int hidden = rest.IndexOfAnyExcept(HiddenText.Mark);
        rest = hidden < 0 ? [] : rest[hidden..];
        bool opens = processor.Inline is null or LineBreakInline || char.IsWhiteSpace(slice.PeekCharExtra(-1));
        slice.Start = slice.End + 1 - (opens ? rest.TrimStart(" \t") : rest).Length;

        // Spaces on both sides of a comment are one, and none at the ends of a line.
        if ((rest.IsEmpty || rest[0] is '\r' or '\n') && processor.Inline is LiteralInline { NextSibling: null } before)
        {
            before.Content.TrimEnd();
        }

        return true;
    }
}
