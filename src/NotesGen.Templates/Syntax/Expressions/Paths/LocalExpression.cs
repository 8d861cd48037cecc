namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>$name</c>; <c>$</c> alone has an empty name and <c>$0</c> the name <c>0</c>.</summary>
internal sealed record LocalExpression(TextSpan Span, string Name) : ExpressionSyntax(Span);
