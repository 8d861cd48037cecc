namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>++x</c>, <c>x--</c>: adds <c>Step</c> to a variable.</summary>
internal sealed record IncrementExpression(TextSpan Span, ExpressionSyntax Target, int Step, IncrementResult Result) : ExpressionSyntax(Span);
