namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class IfNode((ExpressionNode Condition, StatementNode Body)[] branches, StatementNode? otherwise) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        foreach (var (condition, body) in branches)
            if (condition.Evaluate(rendering).IsTrue)
                return body.Execute(rendering);
        return otherwise is null ? Flow.Next : otherwise.Execute(rendering);
    }
}
