using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>^list</c> among arguments.</summary>
internal sealed class SpreadNode(TextSpan span, ExpressionNode list) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering) => list.Evaluate(rendering);

    public void PushElements(Rendering rendering)
    {
        var value = list.Evaluate(rendering);
        if (value.Kind != ValueKind.List)
        {
            rendering.Push(value);
            return;
        }

        rendering.Position = Span;
        rendering.Step(value.Count());
        for (var i = 0; i < value.Count(); i++) rendering.Push(value.At(i));
    }
}
