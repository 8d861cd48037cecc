using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>left ?! right</c>: the right value if the left one is not null.</summary>
internal sealed class CoalesceNotNode(TextSpan span, ExpressionNode left, ExpressionNode right) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var value = left.EvaluateOrNull(rendering);
        return value.IsNull ? value : right.Evaluate(rendering);
    }
}
