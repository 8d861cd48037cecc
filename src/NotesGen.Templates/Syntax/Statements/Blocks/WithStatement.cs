using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>with object … end</c>.</summary>
internal sealed record WithStatement(TextSpan Span, ExpressionSyntax Target, StatementBlock Body) : StatementSyntax(Span);
