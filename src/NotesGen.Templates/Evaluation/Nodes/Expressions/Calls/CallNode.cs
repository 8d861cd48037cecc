using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation.Nodes.Paths;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>A call: its arguments go to the rendering's stack, by position and then by name.</summary>
internal sealed class CallNode(TextSpan span, ExpressionNode target, ArgumentNodes arguments) : ExpressionNode(span)
{
    public ArgumentNodes Arguments { get; } = arguments;

    public override Value Evaluate(Rendering rendering) => Invoke(rendering, ResultUse.Value, block: null);

    public override void Write(Rendering rendering) => rendering.Write(Invoke(rendering, ResultUse.Output, block: null));

    public Value Invoke(Rendering rendering, ResultUse use, WrappedBlock? block)
    {
        var function = target.EvaluateRaw(rendering);
        if (function.Kind != ValueKind.Function) throw NotAFunction(rendering, function);

        var top = rendering.StackTop;
        var count = Arguments.Push(rendering);
        rendering.Position = Span;
        var result = function.AsFunction.Invoke(rendering, new Arguments(top, count, Arguments.Names, block), use);
        rendering.PopTo(top);
        rendering.Position = Span;
        return result;
    }

    private RenderStopped NotAFunction(Rendering rendering, in Value value)
    {
        rendering.Position = target.Span;
        return value.IsNull
            ? (target as PathNode)?.NoFunction(rendering) ?? new RenderStopped(ErrorCodes.NotAFunction, "null is not a function", null)
            : new RenderStopped(ErrorCodes.NotAFunction, $"{KindName.Of(value)} is not a function", "to write several values, end each with `;` or put them in code of their own");
    }
}
