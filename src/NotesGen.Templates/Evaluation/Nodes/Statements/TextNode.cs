namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Text between code, encoded once.</summary>
internal sealed class TextNode(byte[] utf8) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        rendering.Output.Write(utf8);
        return Flow.Next;
    }
}
