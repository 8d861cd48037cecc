using NotesGen.Templates.Evaluation.Nodes.Expressions;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>wrap function arguments … end</c>.</summary>
internal sealed class WrapNode(CallNode call, StatementNode body) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        rendering.Write(call.Invoke(rendering, ResultUse.Output, rendering.BlockHere(body)));
        return Flow.Next;
    }
}
