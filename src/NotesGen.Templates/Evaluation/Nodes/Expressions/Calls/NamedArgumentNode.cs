using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>$.name</c>: a named argument, read without making the whole array.</summary>
internal sealed class NamedArgumentNode(TextSpan span, int name) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var arguments = rendering.Frame.Arguments;
        var index = Array.IndexOf(arguments.Names, name);
        return index < 0 ? default : rendering.StackAt(arguments.Base + arguments.Count + index);
    }
}
