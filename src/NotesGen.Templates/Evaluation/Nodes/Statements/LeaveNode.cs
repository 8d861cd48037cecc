namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class LeaveNode(Flow flow) : StatementNode
{
    public override Flow Execute(Rendering rendering) => flow;
}
