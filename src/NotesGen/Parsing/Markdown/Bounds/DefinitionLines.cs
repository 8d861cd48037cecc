using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>
/// Reads paragraphs, and begins a new one within a long run of reference definitions: Markdig takes them from their
/// paragraph one by one and copies what is left of it each time.
/// </summary>
internal sealed class DefinitionLines : ParagraphBlockParser
{
    private const int ManyLines = 64;
    private const int MostLines = 1_000;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        BlockState state = base.TryContinue(processor, block);
        return state == BlockState.Continue && block is LeafBlock { Lines: { Count: >= ManyLines } lines }
            && BeginsLikeDefinition(lines.Lines[0].Slice.AsSpan()) && BeginsLikeDefinition(processor.Line.AsSpan())
            && (lines.Count >= MostLines || IsDefinition(processor.Line.AsSpan()))
            ? BlockState.Break
            : state;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines: { Count: > 0 } lines } || lines.Lines[0].Slice.CurrentChar != '['
            || !BlockBound.HasEnoughDefinitions(processor, lines.Lines[0].Slice.Start))
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

    private static bool BeginsLikeDefinition(ReadOnlySpan<char> line) => line.Length > 1 && line[0] == '[' && line[1] != '[';

    /// <summary>A line such as <c>[label]: address</c>, which alone is a whole definition.</summary>
    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        int close = line.IndexOf("]:", StringComparison.Ordinal);
        return close > 0 && !line[(close + 2)..].IsWhiteSpace();
    }
}
