namespace NotesGen.Templates.Values;

/// <summary>Kinds in the words of error messages.</summary>
internal static class KindName
{
    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "a boolean",
        ValueKind.Text => "text",
        ValueKind.Markup => "markup",
        ValueKind.Date => "a date",
        ValueKind.TimeSpan => "a time span",
        ValueKind.List => "a list",
        ValueKind.Object => "an object",
        ValueKind.Function => "a function",
        _ => "a number",
    };
}
