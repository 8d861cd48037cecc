using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>left ?? right</c>: the right value if the left one is null.</summary>
internal sealed class CoalesceNode(TextSpan span, ExpressionNode left, ExpressionNode right) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var value = left.EvaluateOrNull(rendering);
        return value.IsNull ? right.Evaluate(rendering) : value;
    }
}
