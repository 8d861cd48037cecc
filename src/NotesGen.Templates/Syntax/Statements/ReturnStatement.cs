using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>ret value</c> or <c>ret</c>.</summary>
internal sealed record ReturnStatement(TextSpan Span, ExpressionSyntax? Value) : StatementSyntax(Span);
