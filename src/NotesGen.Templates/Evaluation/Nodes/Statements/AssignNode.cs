using NotesGen.Templates.Evaluation.Nodes.Paths;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>target = value</c>.</summary>
internal sealed class AssignNode(PathNode target, ExpressionNode value) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        target.Assign(rendering, value.Evaluate(rendering));
        return Flow.Next;
    }
}
