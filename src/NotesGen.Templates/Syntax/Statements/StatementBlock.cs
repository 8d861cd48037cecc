namespace NotesGen.Templates.Syntax.Statements;

/// <summary>Statements one after another.</summary>
internal sealed record StatementBlock(TextSpan Span, IReadOnlyList<StatementSyntax> Statements) : StatementSyntax(Span);
