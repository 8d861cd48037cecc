using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>[a, b]</c>: a new array each time.</summary>
internal sealed class ArrayNode(TextSpan span, ExpressionNode[] items) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var array = new TemplateArray();
        foreach (var item in items) array.Items.Add(item.Evaluate(rendering));
        return array.AsValue();
    }
}
