namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>from | to</c>: the value of <c>from</c> is the first argument of the first function in <c>to</c>.</summary>
internal sealed record PipeExpression(TextSpan Span, ExpressionSyntax From, ExpressionSyntax To) : ExpressionSyntax(Span);
