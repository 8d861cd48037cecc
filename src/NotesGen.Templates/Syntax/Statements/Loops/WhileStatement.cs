using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>while condition … end</c>.</summary>
internal sealed record WhileStatement(TextSpan Span, ExpressionSyntax Condition, StatementBlock Body) : StatementSyntax(Span);
