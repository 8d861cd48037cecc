using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>@function</c>: the function itself.</summary>
internal sealed class AliasNode(TextSpan span, ExpressionNode function) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) => function.EvaluateRaw(rendering);
}
