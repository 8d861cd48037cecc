using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>import object</c>: its members become variables; read-only ones keep their values.</summary>
internal sealed class ImportNode(ExpressionNode target) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var value = target.Evaluate(rendering);
        rendering.Position = target.Span;
        if (value.Kind != ValueKind.Object) throw new RenderStopped(ErrorCodes.WrongType, $"only an object can be imported, not {KindName.Of(value)}");

        var shape = (ObjectShape)value.Shape!;
        foreach (var name in shape.Names(value).ToArray())
        {
            var number = rendering.Names.NumberOf(name);
            if (!rendering.IsReadOnly(number) && shape.TryRead(value, name, out var member)) rendering.Assign(number, member);
        }

        return Flow.Next;
    }
}
