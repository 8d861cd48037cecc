using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Lists;

/// <summary>Recognises the box of a task, with any one character in it, where an item's text begins.</summary>
internal sealed class TaskMarkParser : InlineParser
{
    public TaskMarkParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not ParagraphBlock { Parent: ListItemBlock item } paragraph || item[0] != paragraph || processor.Root?.FirstChild is not null)
        {
            return false;
        }

        ReadOnlySpan<char> rest = slice.AsSpan();
        if (rest.Length < 3 || Rune.DecodeFromUtf16(rest[1..], out Rune sign, out int length) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        int close = length + 1;
        if (rest.Length <= close || rest[close] != ']' || sign.Value is '\n' or '\r' || (close + 1 < rest.Length && !char.IsWhiteSpace(rest[close + 1])))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new TaskMark
        {
            Sign = sign.ToString(),
            Checked = sign.Value is 'x' or 'X',
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + close),
        };
        slice.Start += close + 1;
        item.GetAttributes().AddClass("task-list-item");
        item.Parent!.GetAttributes().AddClass("contains-task-list");
        return true;
    }
}
