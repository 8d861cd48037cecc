namespace NotesGen.Templates.Values;

/// <summary>What a value is and how its parts are read. One instance serves all values of a kind or of an exposed type.</summary>
internal abstract class Shape(ValueKind kind)
{
    public ValueKind Kind { get; } = kind;
}
