namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>target.empty?</c> or <c>target.blank?</c>.</summary>
internal sealed record EmptyTestExpression(TextSpan Span, ExpressionSyntax Target, string Name) : ExpressionSyntax(Span);
