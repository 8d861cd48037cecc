using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>An interpolated string; markup in it makes the whole markup, with the rest escaped.</summary>
internal sealed class InterpolatedNode(TextSpan span, ExpressionNode[] parts) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        Value whole = "";
        foreach (var part in parts)
        {
            var value = part.Evaluate(rendering);
            rendering.Position = Span;
            whole = TextOperation.Join(whole, value, rendering);
        }

        return whole;
    }
}
