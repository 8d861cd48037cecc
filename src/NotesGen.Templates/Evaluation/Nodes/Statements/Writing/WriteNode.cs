namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Writes the value of an expression, and before it the text that stands there.</summary>
internal sealed class WriteNode(ExpressionNode expression, byte[] textBefore) : StatementNode
{
    public WriteNode After(TextNode text) => new(expression, text.Utf8);

    public override Flow Execute(Rendering rendering)
    {
        rendering.Output.Write(textBefore);
        rendering.Position = expression.Span;
        expression.Write(rendering);
        return Flow.Next;
    }
}
