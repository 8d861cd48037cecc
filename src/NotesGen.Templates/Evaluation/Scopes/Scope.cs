using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

/// <summary>A layer of variables above the globals.</summary>
internal sealed class Scope
{
    public ScopeKind Kind { get; set; }

    public Bindings Names { get; } = new();

    public Value Object { get; set; }

    public bool TryRead(int name, NameTable table, out Value value)
    {
        if (Kind != ScopeKind.Object) return Names.TryGet(name, out value);
        return ((ObjectShape)Object.Shape!).TryRead(Object, table[name], out value);
    }

    public void Clear()
    {
        Names.Clear();
        Object = default;
    }
}
