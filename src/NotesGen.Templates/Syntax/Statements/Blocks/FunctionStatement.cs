using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Functions;

namespace NotesGen.Templates.Syntax.Statements;

/// <summary><c>func name … end</c> and <c>name(x) = expression</c>.</summary>
internal sealed record FunctionStatement(TextSpan Span, ExpressionSyntax Name, FunctionSyntax Function) : StatementSyntax(Span);
