using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>readonly variable</c>.</summary>
internal sealed record ReadOnlyStatement(TextSpan Span, ExpressionSyntax Variable) : StatementSyntax(Span);
