using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Callouts;

/// <summary>The first line of a callout: <c>[!kind|metadata]</c>, a sign for folding, and the title, which is inline Markdown.</summary>
internal sealed class CalloutTitle : LeafBlock
{
    public CalloutTitle(BlockParser parser)
        : base(parser)
    {
        ProcessInlines = true;
    }

    /// <summary>The kind as its author wrote it.</summary>
    public required string Kind { get; init; }

    /// <summary>What follows the bar; null without one.</summary>
    public string? Metadata { get; init; }

    public CalloutFold Fold { get; init; }
}
