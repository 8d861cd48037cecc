namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>What a loop variable tells.</summary>
internal enum LoopFact
{
    Index,
    ReverseIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Column,
}
