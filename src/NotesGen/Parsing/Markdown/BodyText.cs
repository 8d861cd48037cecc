using NotesGen.Model;
using NotesGen.Parsing.Markdown.Tags;

namespace NotesGen.Parsing.Markdown;

/// <summary>What reading the text of a note gave: the body, and the citations and tags that it holds, and the papers that it links to or cites by a name of their own.</summary>
internal sealed record BodyText(Body Body, IReadOnlyList<Citation> Citations, TagList Tags, IReadOnlyList<PaperReference> Papers);
