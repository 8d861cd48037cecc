namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>for.index</c>, <c>while.first</c>, <c>tablerow.col</c> …</summary>
internal sealed record LoopVariableExpression(TextSpan Span, string Loop, string Name) : ExpressionSyntax(Span);
