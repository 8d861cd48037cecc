using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>target = value</c>, or <c>target += value</c> with the operator that joins the two.</summary>
internal sealed record AssignmentStatement(TextSpan Span, ExpressionSyntax Target, BinaryOperator Operator, ExpressionSyntax Value) : StatementSyntax(Span);
