namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Evaluates an expression for what it does: <c>x++</c> on its own writes nothing.</summary>
internal sealed class EvaluateNode(ExpressionNode expression) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        expression.Evaluate(rendering);
        return Flow.Next;
    }
}
