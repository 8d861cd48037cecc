namespace NotesGen.Templates.Syntax.Statements;

/// <summary>Text between code, as it will be written.</summary>
internal sealed record TextStatement(TextSpan Span, string Text) : StatementSyntax(Span);
