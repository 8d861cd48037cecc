namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Text between code, encoded once.</summary>
internal sealed class TextNode(byte[] utf8) : StatementNode
{
    public byte[] Utf8 { get; } = utf8;

    public override Flow Execute(Rendering rendering)
    {
        rendering.Output.Write(Utf8);
        return Flow.Next;
    }
}
