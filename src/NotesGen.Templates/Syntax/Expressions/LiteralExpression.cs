namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>A value written out: <c>12</c>, <c>"text"</c>, <c>true</c>, <c>null</c>.</summary>
internal sealed record LiteralExpression(TextSpan Span, Value Value) : ExpressionSyntax(Span);
