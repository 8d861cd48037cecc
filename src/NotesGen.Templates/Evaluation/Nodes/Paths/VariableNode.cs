using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>A variable.</summary>
internal sealed class VariableNode(TextSpan span, int name) : PathNode(span)
{
    public int Name { get; } = name;

    protected override Value Find(Rendering rendering) => rendering.Read(Name);

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
