using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

/// <summary>Reads and sets variables as members of <c>this</c>.</summary>
internal sealed class ScopeShape : ObjectShape
{
    public static readonly ScopeShape Instance = new();

    public override bool TryRead(in Value target, string name, out Value value)
    {
        var (rendering, scope) = (ScopeObject)target.Reference!;
        value = default;
        if (!rendering.Names.TryNumberOf(name, out var number)) return false;
        value = scope is null ? rendering.RawGlobal(number) : scope.Names.TryGet(number, out var bound) ? bound : default;
        return value.IsDefined;
    }

    public override IEnumerable<string> Names(Value target)
    {
        var (rendering, scope) = (ScopeObject)target.Reference!;
        return scope is null
            ? rendering.GlobalNames().Select(number => rendering.Names[number])
            : Enumerable.Range(0, scope.Names.Count).Select(index => rendering.Names[scope.Names.NameAt(index)]);
    }

    public override bool TryWrite(in Value target, string name, in Value value)
    {
        var (rendering, scope) = (ScopeObject)target.Reference!;
        var number = rendering.Names.NumberOf(name);
        if (rendering.IsReadOnly(number)) throw Rendering.ReadOnlyVariable(name);
        if (scope is null) rendering.SetGlobal(number, value);
        else scope.Names.Set(number, value);
        return true;
    }
}
