using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>
/// Reads paragraphs, and takes the definitions of addresses out of long ones part by part: Markdig takes them out one by one
/// and copies what is left of the paragraph each time.
/// </summary>
internal sealed class DefinitionLines : ParagraphBlockParser
{
    private const int ManyLines = 64;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: > 0 } paragraph || !MayDefine(paragraph.Lines.Lines[0]))
        {
            return base.Close(processor, block);
        }

        if (paragraph.Lines.Count > ManyLines)
        {
            paragraph.Lines = WithoutDefinitions(processor, paragraph.Lines);
        }

        StringLineGroup lines = paragraph.Lines;
        if (lines.Count == 0 || !MayDefine(lines.Lines[0]) || !BlockBound.HasEnoughDefinitions(processor, lines.Lines[0].Slice.Start))
        {
            return base.Close(processor, block);
        }

        for (int i = 0; i < lines.Count; i++)
        {
            lines.Lines[i].Slice.TrimStart();
        }

        lines.Lines[lines.Count - 1].Slice.TrimEnd();
        return true;
    }

    /// <summary>
    /// The lines behind the definitions. A part ends before a line that begins with a bracket, which no definition goes on with
    /// once it is whole; one that is not is read with the next part.
    /// </summary>
    private StringLineGroup WithoutDefinitions(BlockProcessor processor, StringLineGroup lines)
    {
        StringLineGroup left = new(ManyLines);
        int next = 0;
        while (next < lines.Count && !(MayDefine(lines.Lines[next]) && BlockBound.HasEnoughDefinitions(processor, lines.Lines[next].Slice.Start)))
        {
            int part = left.Count + ManyLines;
            do
            {
                left.Add(lines.Lines[next++]);
            }
            while (next < lines.Count && (left.Count < part || lines.Lines[next].Slice.CurrentChar != '['));

            int before = left.Count;
            ParagraphBlock read = new(this) { Lines = left };
            base.Close(processor, read);
            left = read.Lines;
            if (left.Count == before)
            {
                break;
            }
        }

        while (next < lines.Count)
        {
            left.Add(lines.Lines[next++]);
        }

        return left;
    }

    /// <summary>True for a line that begins with one bracket.</summary>
    private static bool MayDefine(StringLine line) => line.Slice.CurrentChar == '[' && line.Slice.PeekChar() != '[';
}
