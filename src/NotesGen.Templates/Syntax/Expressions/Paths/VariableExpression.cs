namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>A variable by its name; <c>this</c> and <c>empty</c> are read as such where they are evaluated.</summary>
internal sealed record VariableExpression(TextSpan Span, string Name) : ExpressionSyntax(Span);
