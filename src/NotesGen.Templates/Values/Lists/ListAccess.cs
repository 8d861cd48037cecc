namespace NotesGen.Templates.Values;

/// <summary>Reads values as lists.</summary>
internal static class ListAccess
{
    public static int Count(this in Value list) => ((ListShape)list.Shape!).Count(list);

    public static Value At(this in Value list, int index) => ((ListShape)list.Shape!).At(list, index);
}
