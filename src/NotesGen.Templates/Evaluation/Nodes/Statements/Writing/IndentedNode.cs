namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>A statement whose code is indented: all the lines it writes get the same indent.</summary>
internal sealed class IndentedNode(StatementNode statement, byte[] indent) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        var mark = rendering.Output.Length;
        var flow = statement.Execute(rendering);
        rendering.Output.IndentLines(mark, indent);
        return flow;
    }
}
