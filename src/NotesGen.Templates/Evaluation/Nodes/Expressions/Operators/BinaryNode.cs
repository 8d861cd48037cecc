using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>An operator that needs both of its values.</summary>
internal sealed class BinaryNode(TextSpan span, BinaryOperator op, ExpressionNode left, ExpressionNode right) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var first = left.Evaluate(rendering);
        var second = right.Evaluate(rendering);
        if (first.Kind == ValueKind.Integer && second.Kind == ValueKind.Integer && Operation.IsComparison(op))
            return Operation.Holds(op, first.AsInteger.CompareTo(second.AsInteger));

        rendering.Position = Span;
        return Operation.Apply(op, first, second, rendering);
    }
}
