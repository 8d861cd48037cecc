using NotesGen.Templates.Syntax.Functions;

namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>do … end</c>.</summary>
internal sealed record AnonymousFunctionExpression(TextSpan Span, FunctionSyntax Function) : ExpressionSyntax(Span);
