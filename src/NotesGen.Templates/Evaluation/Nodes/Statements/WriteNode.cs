namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Writes the value of an expression.</summary>
internal sealed class WriteNode(ExpressionNode expression) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        expression.Write(rendering);
        return Flow.Next;
    }
}
