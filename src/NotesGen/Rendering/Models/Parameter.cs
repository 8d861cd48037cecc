using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Turns the front matter's further keys into values for templates.</summary>
internal static class Parameter
{
    public static Value Map(IReadOnlyDictionary<string, object> map) =>
        Value.Map(map.ToDictionary(pair => pair.Key, pair => Of(pair.Value), StringComparer.Ordinal));

    private static Value Of(object value) => value switch
    {
        string text => text,
        IReadOnlyList<object> list => Value.List([.. list.Select(Of)]),
        IReadOnlyDictionary<string, object> map => Map(map),
        _ => Value.Null,
    };
}
