namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>, <c>@x</c>.</summary>
internal sealed record UnaryExpression(TextSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);
