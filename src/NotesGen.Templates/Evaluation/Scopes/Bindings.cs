namespace NotesGen.Templates.Evaluation;

/// <summary>A few names with their values: local variables, parameters, named arguments. Reused from call to call.</summary>
internal sealed class Bindings
{
    private int[] names = new int[4];
    private Value[] values = new Value[4];

    public int Count { get; private set; }

    public int NameAt(int index) => names[index];

    public int IndexOf(int name) => names.AsSpan(0, Count).IndexOf(name);

    /// <summary>Sets a name; a null is kept as a value that was set.</summary>
    public void Set(int name, in Value value)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            if (Count == names.Length)
            {
                Array.Resize(ref names, Count * 2);
                Array.Resize(ref values, Count * 2);
            }

            index = Count++;
            names[index] = name;
        }

        values[index] = value.AsSet();
    }

    /// <summary>The value as it is kept, undefined if the name has none.</summary>
    public Value Raw(int name) => IndexOf(name) is >= 0 and var index ? values[index] : default;

    /// <summary>Puts back what <see cref="Raw"/> gave.</summary>
    public void Restore(int name, in Value raw)
    {
        if (IndexOf(name) is >= 0 and var index) values[index] = raw;
    }

    public bool TryGet(int name, out Value value)
    {
        var index = IndexOf(name);
        value = index < 0 ? default : values[index];
        return index >= 0 && value.IsDefined;
    }

    public void Clear()
    {
        values.AsSpan(0, Count).Clear();
        Count = 0;
    }
}
