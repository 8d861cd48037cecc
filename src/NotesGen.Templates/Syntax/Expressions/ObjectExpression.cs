namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>{ name: value, "other name": value }</c>.</summary>
internal sealed record ObjectExpression(TextSpan Span, IReadOnlyList<KeyValuePair<string, ExpressionSyntax>> Members) : ExpressionSyntax(Span);
