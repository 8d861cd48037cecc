using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>
/// A link that does not lead where its author wanted. <see cref="LinkState.Found"/> here means that the note was found
/// but its heading was not.
/// </summary>
internal sealed record LinkProblem(int Source, Link Link, LinkState State, IReadOnlyList<int> Candidates)
{
    /// <summary>True for a link that leads where it should, but only by an alias.</summary>
    public bool IsByAlias { get; init; }
}
