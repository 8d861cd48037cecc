using NotesGen.Parsing.FrontMatter;

namespace NotesGen.Parsing.Notes;

/// <summary>Keeps the keys that mean nothing to us for the templates, where they are <c>page.params</c>.</summary>
internal static class ParameterFields
{
    private const int DeepestNesting = 8;

    /// <summary>Text as <see cref="string"/>, lists as lists and maps as dictionaries of these.</summary>
    public static IReadOnlyDictionary<string, object> Read(FieldReader fields) => Map(fields.Unknown, 0);

    private static Dictionary<string, object> Map(IEnumerable<YamlEntry> entries, int depth)
    {
        Dictionary<string, object> map = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in entries)
        {
            if (ValueOf(entry.Value, depth) is { } value)
            {
                map[entry.Key] = value;
            }
        }

        return map;
    }

    private static object? ValueOf(YamlNode node, int depth) => node.Kind switch
    {
        YamlKind.Text => node.Text,
        _ when depth == DeepestNesting => null,
        YamlKind.List => (List<object>)[.. node.Items.Select(item => ValueOf(item, depth + 1)).OfType<object>()],
        _ => Map(node.Entries, depth + 1),
    };
}
