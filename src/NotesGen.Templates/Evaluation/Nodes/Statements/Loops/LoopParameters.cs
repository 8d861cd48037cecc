using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>The words in the head of a loop: <c>offset:</c>, <c>limit:</c>, <c>reversed</c>, <c>cols:</c>.</summary>
internal sealed record LoopParameters(ExpressionNode? Offset, ExpressionNode? Limit, ExpressionNode? Reversed, ExpressionNode? Cols)
{
    public LoopExtent Extent(Rendering rendering, int count)
    {
        var first = Offset is null ? 0 : Math.Clamp(Number(rendering, Offset), 0, count);
        var visited = count - first;
        if (Limit is not null) visited = Math.Clamp(Number(rendering, Limit), 0, visited);
        var backwards = Reversed is not null && Reversed.Evaluate(rendering).IsTrue;
        return backwards ? new LoopExtent(first + visited - 1, visited, -1) : new LoopExtent(first, visited, 1);
    }

    public int Columns(Rendering rendering) => Cols is null ? 1 : Math.Max(1, Number(rendering, Cols));

    private static int Number(Rendering rendering, ExpressionNode parameter)
    {
        var value = parameter.Evaluate(rendering);
        if (value.IsNull) return 0;
        if (value.IsNumber && NumberForm.Integer(value) is { } number) return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
        rendering.Position = parameter.Span;
        throw new RenderStopped(ErrorCodes.WrongType, $"{KindName.Of(value)} cannot count rounds of a loop", "a whole number is needed");
    }
}
