using NotesGen.Templates.Values;

namespace NotesGen.Templates;

/// <summary>
/// A value of a template: null, a boolean, a number, text, markup, a date, a length of time, a list, an object or a
/// function. Small scalars and objects of exposed types are held without an allocation.
/// </summary>
public readonly partial struct Value
{
    // The shape says what the two others mean; without a shape there is no value.
    internal readonly object? Reference;
    internal readonly Shape? Shape;
    internal readonly long Bits;

    internal Value(Shape shape, object? reference, long bits = 0)
    {
        Shape = shape;
        Reference = reference;
        Bits = bits;
    }

    /// <summary>No value.</summary>
    public static Value Null => default;

    /// <summary>What this value is.</summary>
    public ValueKind Kind => Shape is { } shape ? shape.Kind : ValueKind.Null;

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>Whether this is a number of any kind.</summary>
    public bool IsNumber => Kind is >= ValueKind.Integer and <= ValueKind.Decimal;

    /// <summary>Whether a condition holds for this value: all but null and false do.</summary>
    public bool IsTrue => Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Boolean => Bits != 0,
        _ => !ReferenceEquals(Shape, EmptyShape.Instance),
    };

    /// <summary>Markup that is never escaped again.</summary>
    public static Value Html(string markup) => new(ScalarShape.Markup, markup ?? throw new ArgumentNullException(nameof(markup)));

    /// <summary>Markup in UTF-8 that is never escaped again; the bytes must not change.</summary>
    public static Value Html(ReadOnlyMemory<byte> utf8) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(utf8, out var segment)
            ? new Value(ScalarShape.Markup, segment.Array, Packed.Pair(segment.Offset, segment.Count))
            : Html(utf8.ToArray());

    /// <summary>Markup that writes itself.</summary>
    public static Value Html(IMarkup markup) => new(ScalarShape.Markup, markup ?? throw new ArgumentNullException(nameof(markup)));

    /// <summary>An object whose members <paramref name="type"/> exposes; null for no object.</summary>
    public static Value Object<T>(T? instance, ObjectType<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        return instance is null ? default : new Value(type.Shape, instance);
    }

    /// <summary>A list of objects of one exposed type; the elements are wrapped when they are read.</summary>
    public static Value List<T>(IReadOnlyList<T> items, ObjectType<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(type);
        return new Value(type.ListShape, items);
    }

    /// <summary>A list of values.</summary>
    public static Value List(IReadOnlyList<Value> items) => new(ValueListShape.Instance, items ?? throw new ArgumentNullException(nameof(items)));

    /// <summary>A list of texts.</summary>
    public static Value List(IReadOnlyList<string> items) => new(TextListShape.Instance, items ?? throw new ArgumentNullException(nameof(items)));

    /// <summary>An object whose members are those of a dictionary.</summary>
    public static Value Map(IReadOnlyDictionary<string, Value> members) => new(MapShape.Instance, members ?? throw new ArgumentNullException(nameof(members)));

    /// <summary>The value as text, as a template would write it without escaping.</summary>
    public override string ToString() => TextForm.Of(this);
}
