namespace NotesGen.Templates.Syntax.Functions;

/// <summary>A parameter in a function's list: <c>x</c>, <c>x = 1</c>, <c>x...</c>.</summary>
internal sealed record ParameterSyntax(TextSpan Span, string Name, ParameterForm Form, Value Default) : SyntaxNode(Span);
