using NotesGen.Model;

namespace NotesGen.Parsing.Markdown;

/// <summary>What reading the text of a note gave: the body, and the links and citations that it holds.</summary>
internal sealed record BodyText(Body Body, IReadOnlyList<Citation> Citations);
