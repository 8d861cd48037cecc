namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>The arguments of a call.</summary>
internal sealed record ArgumentNodes(ExpressionNode[] Positional, int[] Names, ExpressionNode[] Named)
{
    public static readonly ArgumentNodes None = new([], [], []);

    /// <summary>Pushes their values, those by position and then those by name; how many the former are.</summary>
    public int Push(Rendering rendering)
    {
        var top = rendering.StackTop;
        foreach (var argument in Positional)
        {
            if (argument is SpreadNode spread) spread.PushElements(rendering);
            else argument.Push(rendering);
        }

        var count = rendering.StackTop - top;
        foreach (var argument in Named) argument.Push(rendering);
        return count;
    }
}
