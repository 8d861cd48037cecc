using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>with object … end</c>.</summary>
internal sealed class WithNode(ExpressionNode target, StatementNode body) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var value = target.Evaluate(rendering);
        if (value.Kind != ValueKind.Object)
        {
            rendering.Position = target.Span;
            throw new RenderStopped(ErrorCodes.WrongType, $"`with` needs an object, not {KindName.Of(value)}");
        }

        rendering.PushScope(ScopeKind.Object).Object = value;
        var flow = body.Execute(rendering);
        rendering.PopScope();
        return flow;
    }
}
