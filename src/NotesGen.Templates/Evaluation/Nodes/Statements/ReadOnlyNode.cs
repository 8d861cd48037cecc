namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>readonly variable</c>.</summary>
internal sealed class ReadOnlyNode(int name) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        rendering.MakeReadOnly(name);
        return Flow.Next;
    }
}
