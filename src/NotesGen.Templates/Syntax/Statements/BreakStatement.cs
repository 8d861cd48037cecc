namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>break</c>.</summary>
internal sealed record BreakStatement(TextSpan Span) : StatementSyntax(Span);
