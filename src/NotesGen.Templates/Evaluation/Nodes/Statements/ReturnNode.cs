namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>ret value</c>.</summary>
internal sealed class ReturnNode(ExpressionNode? value) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        rendering.Returned = value is null ? default : value.Evaluate(rendering).AsSet();
        return Flow.Return;
    }
}
