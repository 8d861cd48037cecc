using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Syntax.Functions;

/// <summary>A function written in a template. Without a parameter list it takes any arguments, as <c>$0</c>, <c>$1</c> …</summary>
internal sealed record FunctionSyntax(TextSpan Span, IReadOnlyList<ParameterSyntax>? Parameters, StatementSyntax Body) : SyntaxNode(Span);
