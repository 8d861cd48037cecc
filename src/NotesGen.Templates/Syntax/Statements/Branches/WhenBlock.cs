using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary>A branch of a <c>case</c>: taken when the value equals one of these.</summary>
internal sealed record WhenBlock(IReadOnlyList<ExpressionSyntax> Values, StatementBlock Body);
