using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>An argument by its position: <c>$0</c>.</summary>
internal sealed class ArgumentNode(TextSpan span, int index) : PathNode(span)
{
    protected override Value Find(Rendering rendering)
    {
        var arguments = rendering.Frame.Arguments;
        return index < arguments.Count ? rendering.StackAt(arguments.Base + index) : default;
    }

    protected override Value Missing(Rendering rendering) => default;

    // The parser lets nothing be assigned to an argument.
    public override void Assign(Rendering rendering, in Value value)
    {
    }
}
