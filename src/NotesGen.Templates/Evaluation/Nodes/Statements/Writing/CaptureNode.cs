using NotesGen.Templates.Evaluation.Nodes.Paths;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>capture target … end</c>.</summary>
internal sealed class CaptureNode(PathNode target, StatementNode body) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var mark = rendering.Output.Length;
        var flow = body.Execute(rendering);
        target.Assign(rendering, rendering.TakeOutput(mark));
        return flow;
    }
}
