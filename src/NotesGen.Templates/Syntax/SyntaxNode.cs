namespace NotesGen.Templates.Syntax;

/// <summary>A node of a template's tree: what was written, and where. Immutable.</summary>
internal abstract record SyntaxNode(TextSpan Span);
