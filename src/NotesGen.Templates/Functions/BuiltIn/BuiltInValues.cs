namespace NotesGen.Templates.Functions;

/// <summary>The variables that every template has: the groups of functions, <c>include</c>, <c>empty</c>, and what the host adds.</summary>
internal static class BuiltInValues
{
    public static IReadOnlyList<KeyValuePair<string, Value>> With(FunctionSet custom)
    {
        var values = new OrderedDictionary<string, Value>(StringComparer.Ordinal)
        {
            ["include"] = new IncludeFunction().AsValue(),
            ["include_join"] = new IncludeJoinFunction().AsValue(),
            ["empty"] = Values.EmptyShape.Value,
        };
        foreach (var group in BuiltInGroups.All.Concat(custom.Groups)) values[group.Name] = new Value(FunctionGroupShape.Instance, group);
        foreach (var function in custom.Ungrouped.All) values[function.Name] = function.AsValue();

        // `value | raw` is short for html.raw, which escaping makes frequent.
        if (!values.ContainsKey("raw")) values["raw"] = BuiltInGroups.Html.Find("raw")!.AsValue();
        return [.. values];
    }
}
