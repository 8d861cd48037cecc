using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileNode(TextSpan span, ExpressionNode condition, StatementNode body) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var outer = rendering.WhileLoop;
        var loop = rendering.EnterLoop();
        rendering.WhileLoop = loop;
        var flow = Flow.Next;
        for (loop.Index = 0; condition.Evaluate(rendering).IsTrue; loop.Index++)
        {
            rendering.Position = span;
            rendering.Step();
            flow = body.Execute(rendering);
            if (flow is Flow.Break or Flow.Return) break;
        }

        rendering.WhileLoop = outer;
        rendering.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
