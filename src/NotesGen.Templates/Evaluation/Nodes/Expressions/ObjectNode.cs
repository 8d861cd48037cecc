using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>{ name: value }</c>: a new object each time.</summary>
internal sealed class ObjectNode(TextSpan span, KeyValuePair<string, ExpressionNode>[] members) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var made = new TemplateObject();
        foreach (var (name, value) in members) made.Members[name] = value.Evaluate(rendering);
        return made.AsValue();
    }
}
