using System.Globalization;
using NotesGen.Templates.Evaluation.Nodes;
using NotesGen.Templates.Evaluation.Nodes.Expressions;
using NotesGen.Templates.Evaluation.Nodes.Paths;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Compilation;

internal sealed partial class Compiler
{
    private PathNode Path(ExpressionSyntax expression) => expression switch
    {
        VariableExpression variable => new VariableNode(variable.Span, Number(variable.Name)),
        LocalExpression local when int.TryParse(local.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => new ArgumentNode(local.Span, index),
        LocalExpression local => new LocalNode(local.Span, Number(local.Name)),
        MemberExpression member => new MemberNode(member.Span, member.NameSpan, Expression(member.Target), Described(member.Target), member.Name, member.Access),
        IndexExpression index => new IndexNode(index.Span, Expression(index.Target), Described(index.Target), Expression(index.Index)),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is not a path"),
    };

    private static string Described(ExpressionSyntax target) => PathText(target) is { } path ? $"`{path}`" : "the value";

    private static string? PathText(ExpressionSyntax target) => target switch
    {
        VariableExpression variable => variable.Name,
        LocalExpression local => "$" + local.Name,
        MemberExpression member when PathText(member.Target) is { } owner => $"{owner}.{member.Name}",
        IndexExpression index when PathText(index.Target) is { } owner => $"{owner}[…]",
        CallExpression call when PathText(call.Target) is { } function => $"{function} …",
        NestedExpression nested => PathText(nested.Inner),
        _ => null,
    };

    private static ExpressionNode LoopVariableOf(LoopVariableExpression variable)
    {
        LoopFact? fact = variable.Name switch
        {
            "index" => LoopFact.Index,
            "rindex" => LoopFact.ReverseIndex,
            "first" => LoopFact.First,
            "last" => LoopFact.Last,
            "even" => LoopFact.Even,
            "odd" => LoopFact.Odd,
            "changed" => LoopFact.Changed,
            "length" => LoopFact.Length,
            "col" => LoopFact.Column,
            _ => null,
        };
        var word = variable.Loop == "while" ? LoopWord.While : LoopWord.For;
        return fact is { } known ? new LoopVariableNode(variable.Span, word, known) : new ConstantNode(variable.Span, default);
    }
}
