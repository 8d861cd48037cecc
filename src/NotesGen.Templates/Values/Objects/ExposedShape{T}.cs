using System.Runtime.CompilerServices;

namespace NotesGen.Templates.Values;

/// <inheritdoc cref="ExposedShape"/>
internal sealed class ExposedShape<T> : ExposedShape
    where T : class
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private Func<T, Value>[] reads = [];

    public void Add(string name, Func<T, Value> read)
    {
        positions.Add(name, reads.Length);
        reads = [.. reads, read];
    }

    public override int IndexOf(string name) => positions.TryGetValue(name, out var index) ? index : -1;

    // The shape travels with the instance it was made for.
    public override Value Read(object instance, int index) => reads[index](Unsafe.As<T>(instance));

    public override bool TryRead(in Value target, string name, out Value value)
    {
        var index = IndexOf(name);
        value = index < 0 ? default : Read(target.Reference!, index);
        return index >= 0;
    }

    public override IEnumerable<string> Names(Value target) => positions.Keys;
}
