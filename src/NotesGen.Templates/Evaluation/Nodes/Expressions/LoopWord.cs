namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary>Which loop a loop variable asks.</summary>
internal enum LoopWord
{
    For,
    While,
}
