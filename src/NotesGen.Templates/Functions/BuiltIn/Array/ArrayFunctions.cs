namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>array</c>. No function changes the list it is given.</summary>
internal static partial class ArrayFunctions
{
    public static FunctionGroup Create()
    {
        var group = new FunctionGroup("array", "Lists: adding, removing, finding, ordering and joining their elements.");
        AddChanging(group);
        AddReading(group);
        AddApplying(group);
        return group;
    }
}
