using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary>Writes the value of an expression. <c>Indent</c> is what stands before its code on the line, if that is blank.</summary>
internal sealed record ExpressionStatement(TextSpan Span, ExpressionSyntax Expression, string Indent) : StatementSyntax(Span);
