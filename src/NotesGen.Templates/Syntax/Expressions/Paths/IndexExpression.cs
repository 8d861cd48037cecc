namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>target[index]</c>.</summary>
internal sealed record IndexExpression(TextSpan Span, ExpressionSyntax Target, ExpressionSyntax Index) : ExpressionSyntax(Span);
