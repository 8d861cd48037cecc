using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>for.index</c> and its like; null outside a loop.</summary>
internal sealed class LoopVariableNode(TextSpan span, LoopWord word, LoopFact fact) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var loop = word == LoopWord.While ? rendering.WhileLoop : rendering.ForLoop;
        if (loop is null) return default;
        return fact switch
        {
            LoopFact.Index => loop.Index,
            LoopFact.First => loop.Index == 0,
            LoopFact.Last => loop.IsLast,
            LoopFact.Even => (loop.Index & 1) == 0,
            LoopFact.Odd => (loop.Index & 1) != 0,
            LoopFact.ReverseIndex => loop.Length - loop.Index - 1,
            LoopFact.Length => loop.Length,
            LoopFact.Changed => loop.IsChanged,
            _ => loop.Column,
        };
    }
}
