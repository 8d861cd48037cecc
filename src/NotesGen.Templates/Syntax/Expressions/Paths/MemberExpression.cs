namespace NotesGen.Templates.Syntax.Expressions;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed record MemberExpression(TextSpan Span, ExpressionSyntax Target, string Name, TextSpan NameSpan, MemberAccess Access) : ExpressionSyntax(Span);
