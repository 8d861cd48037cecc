using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>for x in list … else … end</c>.</summary>
internal sealed class ForNode(TextSpan span, LoopVariable variable, ExpressionNode list, LoopParameters parameters, StatementNode body, StatementNode? otherwise)
    : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var items = LoopList.From(list.Evaluate(rendering), rendering, list.Span);
        var extent = parameters.Extent(rendering, items.IsNull ? 0 : items.Count());
        if (extent.Count == 0) return otherwise is null ? Flow.Next : otherwise.Execute(rendering);

        var outer = rendering.ForLoop;
        var loop = rendering.EnterLoop();
        rendering.ForLoop = loop;
        loop.Start(items, extent);
        var borrowed = variable.Borrow(rendering);
        var flow = Flow.Next;
        for (; loop.Index < extent.Count; loop.Index++)
        {
            rendering.Position = span;
            rendering.Step();
            if (!loop.TryElement(out var element)) break;
            variable.Set(rendering, element);
            flow = body.Execute(rendering);
            if (flow is Flow.Break or Flow.Return) break;
        }

        variable.Return(rendering, borrowed);
        rendering.ForLoop = outer;
        rendering.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
