namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>(expression)</c>.</summary>
internal sealed record NestedExpression(TextSpan Span, ExpressionSyntax Inner) : ExpressionSyntax(Span);
