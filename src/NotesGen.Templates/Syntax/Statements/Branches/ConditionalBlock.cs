using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary>A branch of an <c>if</c>.</summary>
internal sealed record ConditionalBlock(ExpressionSyntax Condition, StatementBlock Body);
