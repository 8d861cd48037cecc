using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>Kinds in the words of the language.</summary>
internal static class KindWord
{
    public static string? Broad(in Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "boolean",
        ValueKind.Text or ValueKind.Markup => "string",
        ValueKind.List => value.Shape is RangeShape ? "iterator" : "array",
        ValueKind.Function => "function",
        ValueKind.Object or ValueKind.Date or ValueKind.TimeSpan => "object",
        _ => "number",
    };

    public static string? Exact(in Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "bool",
        ValueKind.Integer => value.AsInteger is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Text or ValueKind.Markup => "string",
        ValueKind.List => value.Shape is RangeShape ? "range" : "array",
        ValueKind.Function => "function",
        _ => "object",
    };
}
