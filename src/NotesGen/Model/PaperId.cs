namespace NotesGen.Model;

/// <summary>One name of a paper. Papers that share a name are one paper.</summary>
public readonly record struct PaperId(PaperIdKind Kind, string Value) : IComparable<PaperId>
{
    /// <inheritdoc/>
    public int CompareTo(PaperId other)
    {
        int byKind = Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Value, other.Value);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
