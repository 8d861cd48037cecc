using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>capture target … end</c>.</summary>
internal sealed record CaptureStatement(TextSpan Span, ExpressionSyntax Target, StatementBlock Body) : StatementSyntax(Span);
