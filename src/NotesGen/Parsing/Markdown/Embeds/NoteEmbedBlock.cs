using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Embeds;

/// <summary>An embedded note that stands by itself between paragraphs.</summary>
internal sealed class NoteEmbedBlock(int link) : LeafBlock(null)
{
    /// <summary>The index of the embed in the note's links.</summary>
    public int Link { get; } = link;
}
