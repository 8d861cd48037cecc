using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class ConditionalNode(TextSpan span, ExpressionNode condition, ExpressionNode then, ExpressionNode otherwise) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) =>
        condition.Evaluate(rendering).IsTrue ? then.Evaluate(rendering) : otherwise.Evaluate(rendering);

    public override void Write(Rendering rendering)
    {
        if (condition.Evaluate(rendering).IsTrue) then.Write(rendering);
        else otherwise.Write(rendering);
    }
}
