namespace NotesGen.Templates.Evaluation.Nodes;

/// <summary>A statement ready to be done. Shared by all renderings: its state is in the rendering.</summary>
internal abstract class StatementNode
{
    public abstract Flow Execute(Rendering rendering);
}
