using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>Something with a place that can be assigned to. A function found there is called, unless it is asked for itself.</summary>
internal abstract class PathNode(TextSpan span) : ExpressionNode(span)
{
    /// <summary>The value at the place; undefined when nothing is there.</summary>
    protected abstract Value Find(Rendering rendering);

    /// <summary>What it means that nothing is there.</summary>
    protected abstract Value Missing(Rendering rendering);

    /// <summary>What it means that nothing is there when it is called.</summary>
    public virtual RenderStopped NoFunction(Rendering rendering) => new(ErrorCodes.NotAFunction, "null is not a function");

    public abstract void Assign(Rendering rendering, in Value value);

    public sealed override Value EvaluateRaw(Rendering rendering)
    {
        var value = Find(rendering);
        return value.IsDefined ? value : Missing(rendering);
    }

    public sealed override Value Evaluate(Rendering rendering)
    {
        var value = Find(rendering);
        if (value.Kind == ValueKind.Function) return Invoke(rendering, value, ResultUse.Value);
        return value.IsDefined ? value.AsSet() : Missing(rendering);
    }

    public sealed override Value EvaluateOrNull(Rendering rendering)
    {
        var value = Find(rendering);
        return value.Kind == ValueKind.Function ? Invoke(rendering, value, ResultUse.Value) : value;
    }

    public override void Write(Rendering rendering)
    {
        WriteFound(rendering, Find(rendering));
    }

    protected void WriteFound(Rendering rendering, in Value value)
    {
        if (value.Kind == ValueKind.Text) rendering.WriteText(value.AsText);
        else if (value.Kind == ValueKind.Function) rendering.Write(Invoke(rendering, value, ResultUse.Output));
        else rendering.Write(value.IsDefined ? value : Missing(rendering));
    }

    private Value Invoke(Rendering rendering, in Value function, ResultUse use)
    {
        rendering.Position = Span;
        return function.AsFunction.Invoke(rendering, Arguments.None(rendering), use);
    }
}
