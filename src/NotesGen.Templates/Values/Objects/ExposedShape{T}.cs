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

    // A value carries its shape beside its instance, so that the reader never sees anything but a T.
    public override Func<object, Value> ReaderAt(int index) => Unsafe.As<Func<object, Value>>(reads[index]);

    public override bool TryRead(in Value target, string name, out Value value)
    {
        var index = IndexOf(name);
        value = index < 0 ? default : reads[index](Unsafe.As<T>(target.Reference!));
        return index >= 0;
    }

    public override IEnumerable<string> Names(Value target) => positions.Keys;
}
