using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>A variable.</summary>
internal sealed class VariableNode(TextSpan span, int name) : PathNode(span)
{
    public int Name { get; } = name;

    protected override Value Find(Rendering rendering) => rendering.Read(Name);

    // Most arguments are variables, which need not be copied on the way.
    public override void Push(Rendering rendering)
    {
        ref readonly var value = ref rendering.Read(Name);
        if (value.Kind is ValueKind.Null or ValueKind.Function) base.Push(rendering);
        else rendering.Push(value);
    }

    protected override Value Missing(Rendering rendering)
    {
        rendering.Position = Span;
        return rendering.Undefined(Name);
    }

    public override RenderStopped NoFunction(Rendering rendering) => rendering.UnknownFunction(Name);

    public override void Assign(Rendering rendering, in Value value)
    {
        rendering.Position = Span;
        rendering.Assign(Name, value);
    }
}
