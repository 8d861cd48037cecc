using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>target.empty?</c>.</summary>
internal sealed class EmptyTestNode(TextSpan span, ExpressionNode target) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) => Emptiness.Of(target.EvaluateOrNull(rendering));
}
