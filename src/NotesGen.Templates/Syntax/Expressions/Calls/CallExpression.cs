namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>target argument argument</c> or <c>target(argument, argument)</c>.</summary>
internal sealed record CallExpression(TextSpan Span, ExpressionSyntax Target, IReadOnlyList<ExpressionSyntax> Arguments, CallForm Form) : ExpressionSyntax(Span);
