using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>$</c>: the arguments of the running function or template as an array, the named ones as its members.</summary>
internal sealed class ArgumentsNode(TextSpan span) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) => rendering.ArgumentList();
}
