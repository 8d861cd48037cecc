using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Formulas;

/// <summary><c>$$…$$</c> on lines of its own, in the syntax tree; its lines are the formula.</summary>
internal sealed class TexBlock(BlockParser parser) : LeafBlock(parser);
