namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>$$</c>: the block that a <c>wrap</c> statement gave to the function.</summary>
internal sealed record WrappedBlockExpression(TextSpan Span) : ExpressionSyntax(Span);
