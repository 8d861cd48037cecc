namespace NotesGen.Templates.Syntax.Expressions;

/// <summary>Something that has a value.</summary>
internal abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);
