using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>A value that is always the same.</summary>
internal sealed class ConstantNode(TextSpan span, Value value) : ExpressionNode(span)
{
    public Value Value { get; } = value;

    public override Value Evaluate(Rendering rendering) => Value;
}
