using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>A local variable: <c>$name</c>.</summary>
internal sealed class LocalNode(TextSpan span, int name) : PathNode(span)
{
    public int Name { get; } = name;

    protected override Value Find(Rendering rendering)
    {
        var frame = rendering.Frame;
        if (frame.Locals.TryGet(Name, out var value)) return value;

        // A wrapped block also sees the local variables of the place where it is written.
        for (var home = frame.BlockHome; home is not null; home = home.BlockHome)
            if (home.Locals.TryGet(Name, out value))
                return value;
        return default;
    }

    protected override Value Missing(Rendering rendering) => default;

    public override void Assign(Rendering rendering, in Value value)
    {
        rendering.Position = Span;
        if (rendering.IsReadOnly(~Name)) throw Rendering.ReadOnlyVariable("$" + rendering.Names[Name]);
        rendering.Frame.Locals.Set(Name, value);
    }
}
