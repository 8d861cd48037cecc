namespace NotesGen.Templates.Values;

/// <summary>An array made by a template.</summary>
internal sealed class ArrayShape : ListShape
{
    public static readonly ArrayShape Instance = new();

    public override int Count(in Value list) => ((TemplateArray)list.Reference!).Items.Count;

    public override Value At(in Value list, int index) => ((TemplateArray)list.Reference!).Items[index];
}
