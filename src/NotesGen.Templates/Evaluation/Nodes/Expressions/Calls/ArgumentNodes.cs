namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>The arguments of a call.</summary>
internal sealed record ArgumentNodes(ExpressionNode[] Positional, int[] Names, ExpressionNode[] Named)
{
    public static readonly ArgumentNodes None = new([], [], []);
}
