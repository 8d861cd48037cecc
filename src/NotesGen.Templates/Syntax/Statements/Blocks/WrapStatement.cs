using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>wrap function arguments … end</c>.</summary>
internal sealed record WrapStatement(TextSpan Span, ExpressionSyntax Call, StatementBlock Body) : StatementSyntax(Span);
