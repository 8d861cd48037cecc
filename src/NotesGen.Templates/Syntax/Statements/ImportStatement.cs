using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>import object</c>.</summary>
internal sealed record ImportStatement(TextSpan Span, ExpressionSyntax Target) : StatementSyntax(Span);
