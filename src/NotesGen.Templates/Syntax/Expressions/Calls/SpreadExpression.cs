namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>^list</c>: each element is an argument of its own.</summary>
internal sealed record SpreadExpression(TextSpan Span, ExpressionSyntax List) : ExpressionSyntax(Span);
