using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side is evaluated only if the left one does not settle the result.</summary>
internal sealed class LogicalNode(TextSpan span, ExpressionNode left, ExpressionNode right, LogicalOperator op) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) => op == LogicalOperator.And
        ? left.Evaluate(rendering).IsTrue && right.Evaluate(rendering).IsTrue
        : left.Evaluate(rendering).IsTrue || right.Evaluate(rendering).IsTrue;
}
