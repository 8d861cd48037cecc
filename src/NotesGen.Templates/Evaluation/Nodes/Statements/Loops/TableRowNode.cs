using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>tablerow x in list … end</c>: a loop whose rounds are the cells of table rows.</summary>
internal sealed class TableRowNode(TextSpan span, LoopVariable variable, ExpressionNode list, LoopParameters parameters, StatementNode body) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var items = LoopList.From(list.Evaluate(rendering), rendering, list.Span);
        var extent = parameters.Extent(rendering, items.IsNull ? 0 : items.Count());
        var columns = parameters.Columns(rendering);
        if (extent.Count == 0) return Flow.Next;

        var outer = rendering.ForLoop;
        var loop = rendering.EnterLoop();
        rendering.ForLoop = loop;
        loop.Start(items, extent);
        var borrowed = variable.Borrow(rendering);
        var flow = Flow.Next;
        for (; loop.Index < extent.Count && flow is not (Flow.Break or Flow.Return); loop.Index++)
        {
            rendering.Position = span;
            rendering.Step();
            if (!loop.TryElement(out var element)) break;
            variable.Set(rendering, element);
            flow = WriteCell(rendering, loop, columns);
        }

        rendering.Output.Write("</tr>\n"u8);
        variable.Return(rendering, borrowed);
        rendering.ForLoop = outer;
        rendering.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow WriteCell(Rendering rendering, LoopState loop, int columns)
    {
        loop.Column = (loop.Index % columns) + 1;
        if (loop.Column == 1)
        {
            if (loop.Index > 0) rendering.Output.Write("</tr>\n"u8);
            rendering.Output.Write("<tr class=\"row"u8);
            rendering.Output.WriteInteger((loop.Index / columns) + 1);
            rendering.Output.Write("\">"u8);
        }

        rendering.Output.Write("<td class=\"col"u8);
        rendering.Output.WriteInteger(loop.Column);
        rendering.Output.Write("\">"u8);
        var flow = body.Execute(rendering);
        rendering.Output.Write("</td>"u8);
        return flow;
    }
}
