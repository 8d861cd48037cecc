using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary><c>$$</c> on its own: runs the wrapped block in place; a <c>break</c> in it ends the function's loop.</summary>
internal sealed class WriteBlockNode(TextSpan span) : StatementNode
{
    public override Flow Execute(Rendering rendering)
    {
        rendering.Position = span;
        return rendering.RunBlock();
    }
}
