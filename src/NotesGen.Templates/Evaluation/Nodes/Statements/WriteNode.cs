namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Writes the value of an expression.</summary>
internal sealed class WriteNode(ExpressionNode expression) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        rendering.Position = expression.Span;
        expression.Write(rendering);
        return Flow.Next;
    }
}
