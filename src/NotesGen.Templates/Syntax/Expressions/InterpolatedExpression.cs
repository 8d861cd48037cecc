namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>$"text {code} text"</c>: texts are literals among the parts.</summary>
internal sealed record InterpolatedExpression(TextSpan Span, IReadOnlyList<ExpressionSyntax> Parts) : ExpressionSyntax(Span);
