using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Syntax;

/// <summary>The whole tree of a template.</summary>
internal sealed record TemplateSyntax(TextSpan Span, StatementBlock Body) : SyntaxNode(Span);
