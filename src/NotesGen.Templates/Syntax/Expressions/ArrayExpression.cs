namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ArrayExpression(TextSpan Span, IReadOnlyList<ExpressionSyntax> Items) : ExpressionSyntax(Span);
