using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>case value … when … else … end</c>.</summary>
internal sealed record CaseStatement(TextSpan Span, ExpressionSyntax Value, IReadOnlyList<WhenBlock> Branches, StatementBlock? Otherwise) : StatementSyntax(Span);
