namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>string</c>. Case and comparison do not depend on a culture.</summary>
internal static partial class StringFunctions
{
    public static FunctionGroup Create()
    {
        var group = new FunctionGroup("string", "Text: changing, cutting, finding, encoding.");
        AddChanging(group);
        AddCutting(group);
        AddFinding(group);
        AddEncoding(group);
        return group;
    }
}
