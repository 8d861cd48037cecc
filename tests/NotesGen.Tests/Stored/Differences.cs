using System.Collections;
using System.Reflection;

namespace NotesGen.Tests.Stored;

/// <summary>Compares values field by field, whatever they themselves take for equal.</summary>
internal static class Differences
{
    /// <summary>Where two values first differ; null if they do not.</summary>
    public static string? Between(object? expected, object? actual, string place = "")
    {
        if (expected is null || actual is null)
        {
            return expected is null && actual is null ? null : Say(place, expected, actual);
        }

        return (expected, actual) switch
        {
            (string or Enum, _) or (_, string or Enum) => Equals(expected, actual) ? null : Say(place, expected, actual),
            (ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> others) => bytes.Span.SequenceEqual(others.Span) ? null : Say(place, bytes.Length, others.Length),
            (IReadOnlyDictionary<string, object> map, IReadOnlyDictionary<string, object> other) => BetweenLists(map.ToArray(), other.ToArray(), place),
            (IReadOnlyDictionary<string, object>, _) or (_, IReadOnlyDictionary<string, object>) => Say(place, expected, actual),
            (IEnumerable list, IEnumerable other) => BetweenLists([.. list.Cast<object?>()], [.. other.Cast<object?>()], place),
            _ when expected.GetType() != actual.GetType() => Say(place, expected, actual),
            _ when expected.GetType().IsPrimitive => Equals(expected, actual) ? null : Say(place, expected, actual),
            _ => expected.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Select(field => Between(field.GetValue(expected), field.GetValue(actual), $"{place}.{field.Name}"))
                .FirstOrDefault(difference => difference is not null),
        };
    }

    private static string? BetweenLists<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual, string place) => expected.Count != actual.Count
        ? Say(place, $"{expected.Count} parts", $"{actual.Count} parts")
        : Enumerable.Range(0, expected.Count).Select(i => Between(expected[i], actual[i], $"{place}[{i}]")).FirstOrDefault(difference => difference is not null);

    private static string Say(string place, object? expected, object? actual) => $"{place}: {expected ?? "null"} became {actual ?? "null"}";
}
