namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>name: value</c> among the arguments of a call, or <c>name</c> alone among those of a loop.</summary>
internal sealed record NamedArgumentExpression(TextSpan Span, string Name, ExpressionSyntax? Value) : ExpressionSyntax(Span);
