namespace NotesGen.Templates.Syntax.Statements;

/// <summary>Something that is done.</summary>
internal abstract record StatementSyntax(TextSpan Span) : SyntaxNode(Span);
