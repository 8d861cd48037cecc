using System.Runtime.CompilerServices;

namespace NotesGen.Templates.Values;

/// <summary>A list of objects of one exposed type; an element becomes a value when it is read.</summary>
internal sealed class ExposedListShape<T>(ExposedShape<T> element) : ListShape
    where T : class
{
    // The shape travels with the list it was made for.
    public override int Count(in Value list) => Unsafe.As<IReadOnlyList<T>>(list.Reference!).Count;

    public override Value At(in Value list, int index) =>
        Unsafe.As<IReadOnlyList<T>>(list.Reference!)[index] is { } item ? new Value(element, item) : default;
}
