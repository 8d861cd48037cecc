namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed record ConditionalExpression(TextSpan Span, ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax Otherwise) : ExpressionSyntax(Span);
