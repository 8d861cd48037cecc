namespace NotesGen.Templates.Values;

/// <summary>A list of texts from outside.</summary>
internal sealed class TextListShape : ListShape
{
    public static readonly TextListShape Instance = new();

    public override int Count(in Value list) => ((IReadOnlyList<string>)list.Reference!).Count;

    public override Value At(in Value list, int index) => ((IReadOnlyList<string>)list.Reference!)[index];
}
