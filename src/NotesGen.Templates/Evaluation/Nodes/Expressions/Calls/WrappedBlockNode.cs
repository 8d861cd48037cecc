using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>$$</c> as a value: what the block writes.</summary>
internal sealed class WrappedBlockNode(TextSpan span) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var mark = rendering.Output.Length;
        rendering.Position = Span;
        rendering.RunBlock();
        return rendering.TakeOutput(mark);
    }
}
