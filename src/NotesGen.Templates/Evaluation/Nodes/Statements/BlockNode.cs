namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Statements one after another, until one leaves.</summary>
internal sealed class BlockNode(StatementNode[] statements) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Execute(rendering);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }
}
