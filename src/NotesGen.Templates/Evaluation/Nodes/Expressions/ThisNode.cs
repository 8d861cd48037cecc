using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>this</c>: the variables of the innermost scope as an object.</summary>
internal sealed class ThisNode(TextSpan span) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) => rendering.CurrentObject();
}
