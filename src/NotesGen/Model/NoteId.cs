namespace NotesGen.Model;

/// <summary>A note's own name: its file name without <c>.md</c>, as written. Unique only within its folder.</summary>
public readonly record struct NoteId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
