namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed record IfStatement(TextSpan Span, IReadOnlyList<ConditionalBlock> Branches, StatementBlock? Otherwise) : StatementSyntax(Span);
