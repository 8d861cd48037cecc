namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>Which elements of a list a loop visits, and in which direction.</summary>
/// <param name="First">The position of the first one visited.</param>
/// <param name="Count">How many are visited.</param>
/// <param name="Direction">1 forwards, -1 backwards.</param>
internal readonly record struct LoopExtent(int First, int Count, int Direction)
{
    public int PositionOf(int round) => First + (round * Direction);
}
