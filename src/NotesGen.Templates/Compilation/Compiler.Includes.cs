using NotesGen.Templates.Evaluation.Nodes.Statements;
using NotesGen.Templates.Functions;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Compilation;

internal sealed partial class Compiler
{
    private const string IncludeName = "include";

    /// <summary>An include on its own whose path is written out, as most are; null for anything else.</summary>
    private IncludeNode? Include(ExpressionSyntax expression)
    {
        if (expression is not CallExpression { Target: VariableExpression { Name: IncludeName }, Arguments: [LiteralExpression { Value.Kind: ValueKind.Text } path, ..] } include) return null;

        var function = Number(IncludeName);
        if (path.Value.AsText.Length == 0 || engine.BuiltIn(function).Reference is not IncludeFunction) return null;
        var call = Call(include, piped: null);
        var arguments = call.Arguments with { Positional = call.Arguments.Positional[1..] };
        return new IncludeNode(call.Span, function, path.Value.AsText, arguments, call);
    }
}
