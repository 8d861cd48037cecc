namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>left operator right</c>.</summary>
internal sealed record BinaryExpression(TextSpan Span, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);
