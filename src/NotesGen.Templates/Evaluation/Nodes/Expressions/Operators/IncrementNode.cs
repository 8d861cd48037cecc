using NotesGen.Templates.Evaluation.Nodes.Paths;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>++target</c>, <c>target--</c> …; what is not set yet counts as 0.</summary>
internal sealed class IncrementNode(TextSpan span, PathNode target, int step, IncrementResult result) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var before = target.EvaluateOrNull(rendering);
        if (before.IsNull) before = 0;
        rendering.Position = Span;
        var after = Operation.Apply(BinaryOperator.Add, before, step, rendering);
        target.Assign(rendering, after);
        return result == IncrementResult.After ? after : before;
    }
}
