using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>!operand</c>.</summary>
internal sealed class NotNode(TextSpan span, ExpressionNode operand) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) => !operand.Evaluate(rendering).IsTrue;
}
