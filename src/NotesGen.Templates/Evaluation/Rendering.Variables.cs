using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

internal sealed partial class Rendering
{
    private Value[] globals = [];
    private Scope[] scopes = [];
    private int scopeCount;
    private Value found;
    private HashSet<int>? readOnlyNames;

    public NameTable Names => Engine.Names;

    public bool HasScopes => scopeCount > 0;

    public Scope TopScope => scopes[scopeCount - 1];

    /// <summary>A variable by its number: the innermost scope that has it, the globals, the built-ins. Undefined when there is none.</summary>
    /// <remarks>Not copied: the reference holds until the next variable is read.</remarks>
    public ref readonly Value Read(int name)
    {
        if (scopeCount == 0 && (uint)name < (uint)globals.Length && globals[name].IsDefined) return ref globals[name];
        return ref ReadElsewhere(name);
    }

    private ref readonly Value ReadElsewhere(int name)
    {
        if (scopeCount > 0 && TryReadScopes(name, out found)) return ref found;
        if ((uint)name < (uint)globals.Length && globals[name].IsDefined) return ref globals[name];
        found = Engine.BuiltIn(name);
        return ref found;
    }

    public void Assign(int name, in Value value)
    {
        if (readOnlyNames is { Count: > 0 } && readOnlyNames.Contains(name)) throw ReadOnlyVariable(Names[name]);
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            var scope = scopes[i];
            switch (scope.Kind)
            {
                case ScopeKind.Names when scope.Names.IndexOf(name) < 0: continue;
                case ScopeKind.Object: ObjectMembers.Write(scope.Object, Names[name], value); return;
                default: scope.Names.Set(name, value); return;
            }
        }

        SetGlobal(name, value);
    }

    public void SetGlobal(int name, in Value value) => GlobalAt(name) = value.AsSet();

    /// <summary>Whether a name of a built-in still stands for it; a template may use the name for something else.</summary>
    public bool IsBuiltIn(int name)
    {
        if (scopeCount == 0) return (uint)name >= (uint)globals.Length || !globals[name].IsDefined;
        return ReferenceEquals(Read(name).Reference, Engine.BuiltIn(name).Reference);
    }

    public Scope PushScope(ScopeKind kind)
    {
        if (scopeCount == scopes.Length)
        {
            Array.Resize(ref scopes, Math.Max(4, scopes.Length * 2));
            for (var i = scopeCount; i < scopes.Length; i++) scopes[i] = new Scope();
        }

        var scope = scopes[scopeCount++];
        scope.Kind = kind;
        return scope;
    }

    public void PopScope() => scopes[--scopeCount].Clear();

    /// <summary>The global of that number as it is, defined or not; with <see cref="RestoreGlobal"/>, a loop borrows it for its variable.</summary>
    public Value RawGlobal(int name) => (uint)name < (uint)globals.Length ? globals[name] : default;

    public void RestoreGlobal(int name, in Value raw)
    {
        if ((uint)name < (uint)globals.Length) globals[name] = raw;
    }

    public void MakeReadOnly(int name) => (readOnlyNames ??= []).Add(name);

    public bool IsReadOnly(int name) => readOnlyNames is not null && readOnlyNames.Contains(name);

    public static RenderStopped ReadOnlyVariable(string name) => new(ErrorCodes.ReadOnly, $"`{name}` is read-only", "give the new value another name");

    private ref Value GlobalAt(int name)
    {
        if (name >= globals.Length) GrowGlobals(name);
        return ref globals[name];
    }

    private void GrowGlobals(int name) => Array.Resize(ref globals, Math.Max(name + 1, Math.Max(16, Names.Count)));

    private bool TryReadScopes(int name, out Value value)
    {
        for (var i = scopeCount - 1; i >= 0; i--)
            if (scopes[i].TryRead(name, Names, out value))
            {
                value = value.AsSet();
                return true;
            }

        value = default;
        return false;
    }
}
