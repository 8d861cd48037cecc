using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>case value … when … else … end</c>.</summary>
internal sealed class CaseNode(ExpressionNode value, (ExpressionNode[] Values, StatementNode Body)[] branches, StatementNode? otherwise) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var subject = value.Evaluate(rendering);
        foreach (var (values, body) in branches)
            foreach (var candidate in values)
                if (Operation.Apply(BinaryOperator.Equal, subject, candidate.Evaluate(rendering), rendering).IsTrue)
                    return body.Execute(rendering);
        return otherwise is null ? Flow.Next : otherwise.Execute(rendering);
    }
}
