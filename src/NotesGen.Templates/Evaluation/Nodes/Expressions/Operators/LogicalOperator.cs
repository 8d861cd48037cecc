namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>The operators that join conditions.</summary>
internal enum LogicalOperator
{
    And,
    Or,
}
