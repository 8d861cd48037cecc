namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>continue</c>.</summary>
internal sealed record ContinueStatement(TextSpan Span) : StatementSyntax(Span);
