using NotesGen.Parsing.FrontMatter;

namespace NotesGen.Parsing.Notes;

/// <summary>Keeps the keys that mean nothing to us for the templates, where they are <c>page.params</c>.</summary>
internal static class ParameterFields
{
    private const int DeepestNesting = 8;
    private const int MostValues = 100_000;

    /// <summary>Text as <see cref="string"/>, lists as lists and maps as dictionaries of these.</summary>
    public static IReadOnlyDictionary<string, object> Read(FieldReader fields)
    {
        int left = MostValues;
        return Map(fields.Unknown, 0, ref left);
    }

    private static Dictionary<string, object> Map(IEnumerable<YamlEntry> entries, int depth, ref int left)
    {
        Dictionary<string, object> map = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in entries)
        {
            if (ValueOf(entry.Value, depth, ref left) is { } value)
            {
                map[entry.Key] = value;
            }
        }

        return map;
    }

    /// <summary>A few aliases of aliases can stand for more values than any memory holds: what is too deep or too much is left out.</summary>
    private static object? ValueOf(YamlNode node, int depth, ref int left)
    {
        if (left-- <= 0 || (depth == DeepestNesting && node.Kind != YamlKind.Text))
        {
            return null;
        }

        return node.Kind switch
        {
            YamlKind.Text => node.Text,
            YamlKind.List => List(node.Items, depth + 1, ref left),
            _ => Map(node.Entries, depth + 1, ref left),
        };
    }

    private static List<object> List(IReadOnlyList<YamlNode> items, int depth, ref int left)
    {
        List<object> list = [];
        foreach (YamlNode item in items)
        {
            if (ValueOf(item, depth, ref left) is { } value)
            {
                list.Add(value);
            }
        }

        return list;
    }
}
