namespace NotesGen.Templates.Values;

/// <summary>How the elements of a list are read.</summary>
internal abstract class ListShape() : Shape(ValueKind.List)
{
    public abstract int Count(in Value list);

    public abstract Value At(in Value list, int index);
}
