using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>for x in list … else … end</c> and <c>tablerow x in list … end</c>.</summary>
internal sealed record ForStatement(
    TextSpan Span,
    ForKind Kind,
    ExpressionSyntax Variable,
    ExpressionSyntax List,
    IReadOnlyList<NamedArgumentExpression> Parameters,
    StatementBlock Body,
    StatementBlock? Otherwise) : StatementSyntax(Span);
