namespace NotesGen.Templates.Values;

/// <summary>A list of values from outside.</summary>
internal sealed class ValueListShape : ListShape
{
    public static readonly ValueListShape Instance = new();

    public override int Count(in Value list) => ((IReadOnlyList<Value>)list.Reference!).Count;

    public override Value At(in Value list, int index) => ((IReadOnlyList<Value>)list.Reference!)[index];
}
