using System.Reflection;
using System.Runtime.CompilerServices;

namespace NotesGen.Tests.Stored;

/// <summary>
/// Makes values of any type of the model with something of its own in every property, down to the last: what is nullable is sometimes
/// null, what is a list sometimes empty. A type that it does not know how to fill is an error, and so is a field that no property sets.
/// </summary>
internal sealed class FilledValues(int seed)
{
    private static readonly string[] Odd = ["", "é", "日本語", "\ud800", "a\udc00b", "\U0001F600", "\0", "\r\n", new string('x', 70), new string('ß', 9000)];

    private readonly NullabilityInfoContext nullability = new();
    private readonly Random random = new(seed);
    private int made;

    public T Make<T>() => (T)Value(typeof(T), 0)!;

    private object? Value(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return random.Next(3) == 0 ? null : Value(underlying, depth);
        }

        return type switch
        {
            _ when type == typeof(string) => Text(),
            _ when type == typeof(int) => random.Next(2) == 0 ? random.Next(-3, 300) : random.Next(int.MinValue, int.MaxValue),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)),
            _ when type == typeof(ReadOnlyMemory<byte>) => new ReadOnlyMemory<byte>(Bytes()),
            _ when type == typeof(object) => Parameter(depth),
            _ when type == typeof(IReadOnlyDictionary<string, object>) => Map(depth),
            { IsEnum: true } => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length)),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GenericTypeArguments[0], depth),
            { Namespace: not null } when type.Namespace.StartsWith("NotesGen.", StringComparison.Ordinal) => Record(type, depth),
            _ => throw new NotSupportedException($"teach {nameof(FilledValues)} to make a {type}"),
        };
    }

    private object Record(Type type, int depth)
    {
        object record = RuntimeHelpers.GetUninitializedObject(type);
        HashSet<string> fields = [.. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.Name)];
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(property => property.SetMethod is not null))
        {
            bool mayBeNull = !property.PropertyType.IsValueType && nullability.Create(property).WriteState == NullabilityState.Nullable;
            property.SetValue(record, mayBeNull && random.Next(3) == 0 ? null : Value(property.PropertyType, depth + 1));
            fields.Remove($"<{property.Name}>k__BackingField");
        }

        return fields.Count == 0 ? record : throw new NotSupportedException($"{type} has fields that no property sets: {string.Join(", ", fields)}");
    }

    private Array List(Type type, int depth)
    {
        Array list = Array.CreateInstance(type, random.Next(4));
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(Value(type, depth), i);
        }

        return list;
    }

    private object Parameter(int depth) => random.Next(depth < 6 ? 3 : 1) switch
    {
        0 => Text(),
        1 => Enumerable.Range(0, random.Next(4)).Select(_ => Parameter(depth + 1)).ToList(),
        _ => Map(depth + 1),
    };

    private Dictionary<string, object> Map(int depth) =>
        Enumerable.Range(0, random.Next(4)).ToDictionary(_ => $"key {made++}", _ => Parameter(depth), StringComparer.Ordinal);

    private string Text() => random.Next(8) == 0 ? Odd[random.Next(Odd.Length)] : $"text {made++}";

    private byte[] Bytes()
    {
        byte[] bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        return bytes;
    }
}
